import {css} from 'lit';

/** The same quiet as the form, denser. Own words are quotations; strengths come first. */
export const viewStyles = css`
  .pv-response {
    display: grid;
    gap: 1.5em;
    font-size: max(1em, 17px);
    max-inline-size: 48em;
  }
  .pv .pv-facts {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.5em;
    color: var(--pv-quiet-now);
  }
  .pv-head,
  .pv-rows,
  .pv-asks {
    display: grid;
    gap: 0.5em;
  }
  .pv-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 0.25em 1.25em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--pv-faint);
    break-inside: avoid;
  }
  .pv-row dt {
    font-weight: 600;
  }
  .pv .pv-answer {
    text-align: match-parent;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .pv figure,
  .pv blockquote {
    margin: 0;
  }
  .pv figure {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--pv-accent-now);
  }
  .pv figure + figure {
    margin-block-start: 0.5em;
  }
  .pv figcaption {
    color: var(--pv-quiet-now);
    font-size: 0.9em;
  }
  .pv .pv-part {
    font-weight: 600;
  }
  /* What must be read before anybody calls: a bar, and words in weight; said by its heading too. */
  .pv-warning {
    padding-inline-start: 1em;
    border-inline-start: 0.3em solid var(--pv-problem-now);
  }
  .pv .pv-warning .pv-heading {
    color: var(--pv-problem-now);
  }
  .pv .pv-warning .pv-answer {
    font-weight: 600;
  }
  .pv .pv-large .pv-answer {
    font-size: 1.375em;
    line-height: 1.35;
    font-weight: 600;
  }
  .pv .pv-large :lang(ur) .pv-answer {
    line-height: 2.3;
  }
  .pv .pv-large .pv-row dt {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .pv .pv-large .pv-row {
    grid-template-columns: minmax(0, 1fr);
  }
  .pv .pv-items {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 0.75em;
  }
  .pv-one {
    padding: 0.7em 1em 0.4em;
    border: 1px solid var(--pv-faint);
    border-radius: var(--pv-radius-now);
    break-inside: avoid;
  }
  .pv .pv-one-name {
    font-weight: 600;
  }
  .pv-one .pv-row:last-child {
    border-block-end: 0;
  }
  .pv-one .pv-row dt {
    font-weight: 400;
    color: var(--pv-quiet-now);
  }
  .pv-asks {
    background: var(--pv-soft);
    border-radius: var(--pv-radius-now);
    padding: 0.9em 1.1em;
  }
  .pv .pv-note {
    color: var(--pv-quiet-now);
  }
  .pv .pv-quiet {
    font: inherit;
    font-weight: 600;
    padding: 0.4em 1em;
    min-block-size: max(2.6em, 44px);
    cursor: pointer;
    color: var(--pv-accent-now);
    background: transparent;
    border: 1px solid var(--pv-accent-now);
    border-radius: var(--pv-radius-now);
  }
  .pv-blank summary {
    cursor: pointer;
    min-block-size: 2em;
  }
  .pv :focus-visible {
    outline: 3px solid var(--pv-focus-now);
    outline-offset: 2px;
  }
  @media (max-width: 34em) {
    .pv-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .pv {
      color: #000;
      background: #fff;
    }
    .pv .pv-print,
    .pv-blank:not([open]) {
      display: none;
    }
  }
`;
