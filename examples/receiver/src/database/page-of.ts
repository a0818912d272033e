/** Where a page of a list begins: after this row. */
export interface Position {
  readonly receivedAt: string;
  readonly submissionId: string;
}

/** A page of a list, by the key of the last row before it. */
export interface PageOf {
  readonly after: Position | undefined;
  readonly limit: number;
}
