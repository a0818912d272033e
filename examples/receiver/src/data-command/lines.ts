import type {SubmissionRow} from '../database/schema.js';
import {isTable, type AnyRow, type Table} from '../database/tables.js';
import {exportedSubmission, importedRow, type ExportedSubmission} from '../export/lines.js';

/** A row, and the table that it is of. */
export interface TableRow {
  readonly table: Table;
  readonly row: AnyRow;
}

/** The last line of a whole export: how many lines stand before it, and the SHA-256 of these. */
export interface End {
  readonly lines: number;
  readonly sha256: string;
}

type Line = Partial<ExportedSubmission> & {readonly table?: unknown; readonly row?: AnyRow; readonly end?: End};

/** A row as a line of JSON: a submission as `/export.jsonl` has it, all else under the name of its table. */
export const lineOf = ({table, row}: TableRow): string =>
  JSON.stringify(table === 'submissions' ? exportedSubmission(row as unknown as SubmissionRow) : {table, row});

/**
 * Reads a line.
 *
 * @throws Error for what is not a line of an export
 */
export function readLine(text: string): TableRow | End {
  const line = JSON.parse(text) as Line;
  if (line.end) return line.end;
  if (line.kept && line.submissionId !== undefined)
    return {table: 'submissions', row: importedRow(line as ExportedSubmission) as unknown as AnyRow};
  if (isTable(line.table) && line.table !== 'submissions' && typeof line.row?.school === 'string')
    return {table: line.table, row: line.row};
  throw new Error('is not of an export');
}

/** A row as text that is the same for the same row, whatever the order of its columns. */
export const textOfRow = (row: AnyRow | undefined): string =>
  JSON.stringify(Object.entries(row ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
