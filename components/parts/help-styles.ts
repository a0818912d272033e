import {css} from 'lit';

/** The help that is open: beside its words where there is room, else in the flow of the page. */
export const helpStyles = css`
  .pv .pv-help-open {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block: 0.5em;
    padding: 1em 1.25em;
    font-weight: 400;
    color: var(--pv-ink-now);
    background: var(--pv-paper-now);
    border: 2px solid var(--pv-accent-now);
    border-radius: var(--pv-radius-now);
  }
  .pv .pv-help-open:focus {
    outline: none;
  }
  .pv .pv-help-open:focus-visible {
    outline: 3px solid var(--pv-focus-now);
    outline-offset: 2px;
  }
  .pv .pv-help-open dl {
    display: grid;
    gap: 0.75em;
  }
  .pv .pv-help-open dt {
    font-weight: 600;
  }
  .pv .pv-help-floating {
    position: absolute;
    margin: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 20em;
    box-shadow: 0 0.4em 1.5em rgb(0 0 0 / 0.18);
  }
  @media print {
    .pv .pv-help-open {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .pv-help-open {
      animation: pv-in 150ms ease-out;
    }
  }
`;
