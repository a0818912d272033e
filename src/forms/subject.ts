/** Whom a submission is about and who answers, as far as the host, staff or an invitation know it. */
export interface Subject {
  readonly childId?: string;
  readonly childName?: string;
  /** Opaque. */
  readonly respondentId?: string;
}
