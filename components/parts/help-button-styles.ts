import {css} from 'lit';

/** “What does this mean?”: a quiet mark that is there from the start; what it opens brings its own styles. */
export const helpButtonStyles = css`
  .pv-help {
    position: relative;
  }
  .pv .pv-help-button {
    display: inline-flex;
    gap: 0.5em;
    place-content: center;
    align-items: center;
    min-inline-size: 2.5em;
    min-block-size: 2.5em;
    margin-block: -0.5em;
    padding: 0;
    text-decoration: none;
  }
  .pv-help-button > span {
    text-decoration: underline;
  }
  .pv .pv-help-button::before {
    content: '?';
    content: '?' / '';
    flex: none;
    inline-size: 1.8em;
    block-size: 1.8em;
    border: 2px solid;
    border-radius: 50%;
    font-size: 0.8em;
    font-weight: 700;
    line-height: calc(1.8em - 4px);
    text-align: center;
  }
  .pv[dir='rtl'] .pv-help-button::before {
    content: '؟';
    content: '؟' / '';
  }
  .pv .pv-help-button:is(:hover, [aria-expanded='true'])::before {
    color: var(--pv-accent-ink-now);
    background: var(--pv-accent-now);
    border-color: var(--pv-accent-now);
  }
  /* The mark lies on the row's end: rows with and without it are of one width. */
  .pv .pv-option-help {
    display: grid;
    grid-template: auto / minmax(0, 1fr);
  }
  .pv-option-help > :is(.pv-option, .pv-help-button) {
    grid-area: 1 / 1;
  }
  .pv .pv-option-help > .pv-option {
    padding-inline-end: 3em;
  }
  .pv .pv-option-help > .pv-help-button {
    place-self: center end;
  }
  .pv .pv-help-box:empty {
    display: none;
  }
`;
