import {css} from 'lit';

/**
 * What a page's own style sheet must never take away: visible labels, hints and problems, a focus that can be seen,
 * targets that can be hit. Important declarations in a layer win over every important one outside layers (CSS Cascade
 * 5, 6.1), so this list is short and holds nothing that is a matter of taste.
 */
export const guardStyles = css`
  @layer pv-guard {
    .pv :is(.pv-label, .pv-hint, .pv-problem, .pv-summary, .pv-language label, legend) {
      display: block !important;
      visibility: visible !important;
      opacity: 1 !important;
    }
    .pv .pv-option {
      display: grid !important;
      visibility: visible !important;
      opacity: 1 !important;
    }
    .pv .pv-option input {
      position: static !important;
      opacity: 1 !important;
      visibility: visible !important;
      appearance: auto !important;
    }
    .pv :is(a, button, input, select, textarea, summary):focus-visible {
      outline: 3px solid var(--pv-focus-now) !important;
      outline-offset: 2px !important;
    }
    .pv :is(.pv-button, .pv-quiet, .pv-box:not(.pv-long)) {
      min-block-size: 2.5em !important;
    }
  }
`;
