import {css} from 'lit';

/** A form as one control of somebody's form: the page's own size of type, less air, choices beside one another. */
export const controlStyles = css`
  .pv[data-step='control'] {
    max-inline-size: 42em;
    font-size: max(1em, 16px);
    gap: 1em;
  }
  .pv[data-step='control'] .pv-form {
    display: block;
  }
  .pv[data-step='control'] .pv-form > * + * {
    margin-block-start: 1.75em;
  }
  .pv[data-step='control'] .pv-part > * + * {
    margin-block-start: 1.4em;
  }
  .pv[data-step='control'] .pv-part > .pv-heading + * {
    margin-block-start: 0.75em;
  }
  .pv[data-step='control'] .pv-part > .pv-follow {
    margin-block-start: 0.75em;
  }
  .pv[data-step='control'] .pv-part + .pv-part {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--pv-faint);
  }
  .pv[data-step='control'] .pv-small {
    font-size: 1.2em;
  }
  .pv[data-step='control'] :is(.pv-question, .pv-question fieldset) {
    gap: 0.35em;
  }
  .pv[data-step='control'] legend {
    margin-block-end: 0.35em;
  }
  .pv[data-step='control'] .pv-options {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .pv[data-step='control'] .pv-options .pv-or {
    grid-column: 1 / -1;
  }
  .pv[data-step='control'] .pv-day .pv-options {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
  }
  .pv[data-step='control'] .pv-option {
    padding-block: 0.35em;
    min-block-size: 2.75em;
  }
  .pv[data-step='control'] .pv-quiet {
    padding-block: 0.65em;
  }
`;
