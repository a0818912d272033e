import type {SubmissionRow} from '../database/schema.js';
import {byteOrderMark, csvLine} from './csv.js';
import {columnsOf, readRow, type ColumnsOf} from './columns.js';
import {exportedSubmission} from './lines.js';

/** How submissions are written, one after another. */
export interface Format {
  readonly type: string;
  readonly start: string;
  readonly row: (row: SubmissionRow, isFirst: boolean) => string;
  readonly end: string;
}

/** A table for people. */
export function csv(of: ColumnsOf): Format {
  const columns = columnsOf(of);
  return {
    type: 'text/csv; charset=utf-8; header=present',
    start: byteOrderMark + csvLine(columns.map(({title}) => title)),
    row: (row) => {
      const read = readRow(of, row);
      return csvLine(columns.map((column) => column.of(read)));
    },
    end: '',
  };
}

/** A line of JSON for each, for machines and for another receiver. */
export const jsonLines: Format = {
  type: 'application/jsonl; charset=utf-8',
  start: '',
  row: (row) => `${JSON.stringify(exportedSubmission(row))}\n`,
  end: '',
};

/** The same as one JSON text. */
export const json: Format = {
  type: 'application/json; charset=utf-8',
  start: '{"submissions":[',
  row: (row, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(exportedSubmission(row))}`,
  end: '\n]}\n',
};
