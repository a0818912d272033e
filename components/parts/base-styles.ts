import {css} from 'lit';

/** Type, colour and space. Sizes are in em: a page that sets its root to 10 px must not shrink a family's words. */
export const baseStyles = css`
  :host,
  [render-root='light'] {
    display: block;
  }
  .pv {
    --pv-ink-now: var(--pv-ink, #1c1d22);
    --pv-quiet-now: var(--pv-quiet, #54565f);
    --pv-paper-now: var(--pv-paper, #fff);
    --pv-line-now: var(--pv-line, #74767f);
    --pv-accent-now: var(--pv-accent, #1d5c4f);
    --pv-accent-ink-now: var(--pv-accent-ink, #fff);
    --pv-problem-now: var(--pv-problem, #a4161a);
    --pv-focus-now: var(--pv-focus, #1650c4);
    --pv-radius-now: var(--pv-radius, 0.4em);
    --pv-soft: color-mix(in srgb, var(--pv-accent-now) 9%, var(--pv-paper-now));
    --pv-faint: color-mix(in srgb, var(--pv-line-now) 38%, var(--pv-paper-now));
    box-sizing: border-box;
    max-inline-size: 36em;
    font: inherit;
    font-size: max(1.1875em, 19px);
    line-height: 1.5;
    color: var(--pv-ink-now);
    text-align: start;
    overflow-wrap: break-word;
  }
  @media (prefers-color-scheme: dark) {
    .pv {
      --pv-ink-now: var(--pv-ink, #f1efe9);
      --pv-quiet-now: var(--pv-quiet, #bdbab2);
      --pv-paper-now: var(--pv-paper, #191b1f);
      --pv-line-now: var(--pv-line, #94969e);
      --pv-accent-now: var(--pv-accent, #8ed3b6);
      --pv-accent-ink-now: var(--pv-accent-ink, #10211c);
      --pv-problem-now: var(--pv-problem, #ff9c97);
      --pv-focus-now: var(--pv-focus, #9cc2ff);
    }
  }
  .pv *,
  .pv *::before,
  .pv *::after {
    box-sizing: border-box;
  }
  /* A theme dresses bare elements: here they are as the form's own text is, one step above an element selector. */
  .pv :where(p, ul, ol, li, dl, dt, dd, label, legend, fieldset, blockquote) {
    float: none;
    columns: auto;
    inline-size: auto;
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
    text-transform: inherit;
    letter-spacing: inherit;
  }
  .pv :where(dl) {
    display: block;
  }
  /* Nastaliq stands in a box of 2.5 em: less would cut its lines. */
  .pv:lang(ur),
  .pv :lang(ur) {
    font-family: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', serif;
    line-height: 2.3;
  }
  .pv :lang(en-GB) {
    font-family: inherit;
    line-height: 1.5;
  }
  /* A page that unsets everything (* { all: unset }) takes the browser's own display away. */
  :where(.pv)
    :is(
      div,
      p,
      ul,
      ol,
      dl,
      dt,
      dd,
      form,
      fieldset,
      legend,
      section,
      article,
      header,
      details,
      blockquote,
      h1,
      h2,
      h3,
      h4,
      h5,
      h6
    ) {
    display: block;
  }
  :where(.pv) :is(li, summary) {
    display: list-item;
  }
  .pv :is(p, ul, ol, dl, dd, fieldset, legend, h1, h2, h3, h4, h5, h6) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .pv :is(ul, ol) {
    padding-inline-start: 1.25em;
    display: grid;
    gap: 0.35em;
  }
  .pv a {
    color: var(--pv-accent-now);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .pv .pv-heading {
    font: inherit;
    font-size: 1.5em;
    line-height: 1.25;
    font-weight: 700;
    letter-spacing: 0;
    text-transform: none;
    color: inherit;
    scroll-margin-block-start: 4em;
  }
  .pv .pv-small {
    font-size: 1.1em;
    line-height: 1.35;
  }
  .pv:lang(ur) .pv-heading {
    font-family: inherit;
    line-height: 2.1;
  }
  .pv .pv-heading:focus {
    outline: none;
  }
  .pv-lead {
    font-size: 1.1em;
  }
  .pv-strong {
    font-weight: 600;
  }
  .pv :is(.pv-quiet-text, .pv-caption) {
    color: var(--pv-quiet-now);
  }
  .pv-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .pv [hidden] {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pv-follow {
      animation: pv-in 150ms ease-out;
    }
    @keyframes pv-in {
      from {
        opacity: 0;
      }
    }
  }
`;
