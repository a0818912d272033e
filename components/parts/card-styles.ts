import {css} from 'lit';

/** What few forms show and no first page has: cards, lists, an agenda, earlier answers, dates, days with their parts. */
export const cardStyles = css`
  .pv .pv-cards {
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .pv .pv-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    justify-items: start;
    padding: 0.9em 1.1em;
    border: 1px solid var(--pv-faint);
    border-radius: var(--pv-radius-now);
  }
  .pv-card > div {
    display: grid;
    gap: 0.25em;
  }
  .pv .pv-facts-list {
    justify-items: stretch;
    gap: 0;
    padding-block: 0.35em;
  }
  .pv .pv-facts-list > div {
    gap: 0 1em;
    padding-block: 0.55em;
  }
  .pv-facts-list > div + div {
    border-block-start: 1px solid var(--pv-faint);
  }
  .pv-facts-list dt {
    font-weight: 600;
  }
  .pv-row-of + .pv-row-of {
    margin-block-start: 0.5em;
  }
  /* What stands in a card under its short label: the label alone on its line, so that long words begin at the edge. */
  .pv-card p > .pv-quiet-text {
    display: block;
    font-size: 0.9em;
  }
  .pv .pv-item {
    padding-block: 1em;
    border-block-end: 1px solid var(--pv-faint);
  }
  .pv .pv-item-heading {
    font-weight: 600;
  }
  .pv-item > [data-question] + [data-question] {
    margin-block-start: 1.25em;
  }
  .pv .pv-agenda {
    gap: 0.75em;
    padding-inline-start: 1.75em;
  }
  .pv .pv-agenda li::marker {
    font-weight: 600;
    color: var(--pv-quiet-now);
  }
  .pv-agenda span {
    display: block;
  }
  .pv .pv-date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  .pv-date-part {
    display: grid;
    gap: 0.25em;
  }
  .pv .pv-date-part label {
    display: block;
  }
  .pv .pv-date .pv-box {
    inline-size: 4em;
  }
  .pv .pv-date .pv-date-year {
    inline-size: 5.5em;
  }
  .pv-day + .pv-day {
    margin-block-start: 0.75em;
  }
  .pv .pv-day legend {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  @media (min-width: 30em) {
    .pv .pv-day .pv-options {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .pv .pv-facts-list > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  @media (min-width: 40em) {
    .pv .pv-whole {
      display: none;
    }
  }
  @media print {
    .pv .pv-card {
      break-inside: avoid;
    }
  }
`;
