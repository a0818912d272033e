import {css} from 'lit';

/** Questions: label, hint, problem, boxes and rows. The whole row of a choice is the target. */
export const choiceStyles = css`
  .pv-question {
    display: grid;
    gap: 0.5em;
    scroll-margin-block-start: 4em;
  }
  .pv-question fieldset {
    display: grid;
    gap: 0.5em;
  }
  .pv legend {
    margin-block-end: 0.5em;
  }
  .pv-label {
    font-weight: 600;
  }
  .pv-needed {
    font-weight: 400;
    color: var(--pv-quiet-now);
  }
  .pv-hint {
    color: var(--pv-quiet-now);
  }
  .pv .pv-box {
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: auto;
    float: none;
    margin: 0;
    padding: 0.5em 0.65em;
    font: inherit;
    line-height: inherit;
    color: var(--pv-ink-now);
    background: var(--pv-paper-now);
    border: 2px solid var(--pv-line-now);
    border-radius: var(--pv-radius-now);
    min-block-size: 2.5em;
  }
  .pv .pv-long {
    field-sizing: content;
    min-block-size: calc(3lh + 1em + 4px);
    resize: vertical;
  }
  .pv .pv-options {
    display: grid;
    gap: 0.4em;
  }
  .pv .pv-option {
    display: grid;
    cursor: pointer;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: center;
    padding: 0.5em 0.75em;
    min-block-size: 2.6em;
    border: 2px solid var(--pv-faint);
    border-radius: var(--pv-radius-now);
    background: var(--pv-paper-now);
  }
  .pv .pv-option input {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--pv-accent-now);
  }
  .pv .pv-option-hint {
    grid-column: 2;
    color: var(--pv-quiet-now);
    font-size: 0.95em;
  }
  .pv .pv-option:hover {
    border-color: var(--pv-line-now);
  }
  .pv .pv-chosen {
    background: var(--pv-soft);
    border-color: var(--pv-accent-now);
    box-shadow: 0 0 0 1px var(--pv-accent-now);
  }
  .pv .pv-or {
    padding-inline-start: 0.75em;
    color: var(--pv-quiet-now);
  }
  .pv-wrong {
    border-inline-start: 4px solid var(--pv-problem-now);
    padding-inline-start: 1em;
  }
  /* WebKitGTK 2.50 keeps a legend's width when its question gets narrower, unless the legend itself changes. */
  .pv .pv-wrong legend {
    padding-inline-end: 1px;
  }
  .pv-wrong .pv-box {
    border-color: var(--pv-problem-now);
  }
  .pv .pv-problem {
    color: var(--pv-problem-now);
    font-weight: 600;
  }
  .pv .pv-problem::before {
    content: '!';
    content: '!' / '';
    display: inline-grid;
    place-items: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    line-height: 1;
    color: var(--pv-paper-now);
    background: var(--pv-problem-now);
  }
  .pv-count {
    color: var(--pv-quiet-now);
  }
  .pv .pv-over {
    color: var(--pv-problem-now);
    font-weight: 600;
  }
  .pv-follow {
    margin-block-start: -1.25em;
    border-inline-start: 3px solid var(--pv-faint);
    padding-inline-start: 1em;
  }
  .pv-offer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .pv .pv-english {
    color: var(--pv-quiet-now);
    border-inline-start: 3px solid var(--pv-faint);
    padding-inline-start: 0.75em;
    text-align: start;
  }
  @media (forced-colors: active) {
    .pv .pv-chosen {
      outline: 2px solid Highlight;
      border-color: Highlight;
    }
    .pv .pv-problem::before {
      border: 2px solid currentColor;
    }
  }
`;
