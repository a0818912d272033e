import {css} from 'lit';

/** Pages: the way through, buttons, the review, the receipt. One strong button on a page. */
export const pageStyles = css`
  .pv {
    display: grid;
    gap: 1.5em;
  }
  .pv .pv-all {
    display: contents;
  }
  .pv-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    justify-items: stretch;
  }
  /* Not a grid: a key in one box of a long page would lay out the row of every other. */
  .pv[data-step='section'] .pv-form {
    display: block;
  }
  .pv[data-step='section'] .pv-form > * {
    margin-block-end: 2.25em;
  }
  .pv-statement {
    display: grid;
    gap: 0.5em;
  }
  .pv-urgent {
    border-block-start: 1px solid var(--pv-faint);
    padding-block-start: 1em;
  }
  .pv-details summary {
    cursor: pointer;
    color: var(--pv-accent-now);
    min-block-size: 2em;
  }
  .pv-language {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    line-height: 1.5;
  }
  .pv .pv-language .pv-box {
    inline-size: auto;
    min-inline-size: 9em;
  }
  .pv-unchecked {
    color: var(--pv-quiet-now);
    border-inline-start: 3px solid var(--pv-faint);
    padding-inline-start: 0.75em;
  }
  .pv .pv-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
  }
  .pv :is(.pv-button, .pv-quiet, .pv-link) {
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    border-radius: var(--pv-radius-now);
    margin: 0;
    inline-size: auto;
    block-size: auto;
    float: none;
    white-space: normal;
    box-shadow: none;
    text-transform: none;
    letter-spacing: 0;
  }
  .pv:lang(ur) :is(.pv-button, .pv-quiet, .pv-link) {
    line-height: 2;
  }
  .pv .pv-button {
    padding: 0.65em 1.4em;
    border: 2px solid var(--pv-accent-now);
    font-weight: 600;
    color: var(--pv-accent-ink-now);
    background: var(--pv-accent-now);
  }
  .pv :is(.pv-second, .pv-quiet) {
    color: var(--pv-accent-now);
    background: transparent;
    border: 2px solid var(--pv-accent-now);
    font-weight: 600;
  }
  .pv .pv-quiet {
    padding: 0.4em 1em;
    border-width: 1px;
  }
  .pv .pv-link {
    justify-self: start;
    padding: 0.35em 0;
    min-block-size: 2.1em;
    border: 0;
    color: var(--pv-accent-now);
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .pv .pv-back::before {
    content: '‹';
    content: '‹' / '';
    display: inline-block;
    margin-inline-end: 0.5em;
    text-decoration: none;
  }
  .pv[dir='rtl'] .pv-back::before {
    content: '›';
    content: '›' / '';
  }
  .pv [aria-disabled='true'] {
    opacity: 0.6;
  }
  .pv .pv-progress {
    display: grid;
    gap: 0.35em;
    color: var(--pv-quiet-now);
    margin-block-start: -1.5em;
  }
  .pv-segments {
    display: flex;
    gap: 4px;
  }
  .pv-segments span {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--pv-faint);
  }
  .pv-segments .pv-done {
    background: var(--pv-accent-now);
  }
  .pv-summary {
    border: 2px solid var(--pv-problem-now);
    border-radius: var(--pv-radius-now);
    padding: 1em 1.25em;
    scroll-margin-block-start: 4em;
  }
  .pv-summary > div {
    display: grid;
    gap: 0.5em;
  }
  .pv .pv-summary a {
    display: inline-block;
    vertical-align: top;
    padding-block: 0.15em;
    color: var(--pv-problem-now);
    font-weight: 600;
  }
  .pv-trouble {
    border-inline-start: 4px solid var(--pv-problem-now);
    padding-inline-start: 1em;
    font-weight: 600;
  }
  .pv-rows {
    display: grid;
    gap: 0.5em;
  }
  .pv-row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: 0.25em 1em;
    padding-block: 0.65em;
    border-block-end: 1px solid var(--pv-faint);
  }
  .pv-row dt {
    font-weight: 600;
  }
  .pv .pv-answer {
    text-align: match-parent;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .pv .pv-row .pv-link {
    padding-block: 0;
    min-block-size: 0;
  }
  .pv-receipt {
    display: grid;
    gap: 0.5em;
    padding: 1.25em;
    border-radius: var(--pv-radius-now);
    background: var(--pv-soft);
    border-inline-start: 4px solid var(--pv-accent-now);
  }
  .pv-reference {
    font-size: 1.25em;
    font-weight: 700;
  }
  .pv .pv-code {
    white-space: nowrap;
    font-family: ui-sans-serif, system-ui, sans-serif;
  }
  .pv :is(.pv-talk, .pv-survey) {
    border-block-start: 1px solid var(--pv-faint);
    padding-block-start: 0.75em;
  }
  .pv-talk > div {
    display: grid;
    gap: 0.5em;
  }
  /* A form inside the form: set in, so that its buttons are not taken for those of the page. */
  .pv :is(talk-instead, how-we-listen) {
    margin-block: 1em;
    border-inline-start: 3px solid var(--pv-faint);
    padding-inline-start: 1.25em;
  }
  @media (max-width: 34em) {
    .pv-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .pv-row dd:not(.pv-row-action) {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }
  .pv[data-step='section'] .pv-caption {
    margin-block-end: 0.5em;
  }
  @media (forced-colors: active) {
    .pv-segments .pv-done {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .pv :is(.pv-buttons, .pv-link, .pv-language, .pv-talk) {
      display: none;
    }
  }
`;
