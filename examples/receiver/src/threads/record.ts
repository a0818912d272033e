import type {FormDefinition, Stage} from 'parent-voice';
import type {OpenInvitation} from '../database/invitations.js';
import type {SubmissionRow} from '../database/schema.js';
import {invitedName, typedName} from '../invitations/known-people.js';
import {rulesOf, stageName, type StageName} from '../stage-names.js';

/** One step of the loop, by one side. */
export interface Step {
  readonly name: StageName;
  readonly stage: Stage;
  readonly by: SubmissionRow['by'];
  /** What was sent, oldest first: the first time, and its changes. */
  readonly sent: readonly SubmissionRow[];
  /** Links by which the family can still send it. */
  readonly open: readonly OpenInvitation[];
  /** The submission that it would answer, where one is there. */
  readonly answers: string | undefined;
  readonly begins: boolean;
}

/** One parent's or carer's part of a thread, with what the school wrote to them or to all. Never merged with another's. */
export interface FamilyRecord {
  readonly respondentId: string | undefined;
  readonly name: string | undefined;
  readonly rows: readonly SubmissionRow[];
  readonly steps: readonly Step[];
}

export interface ThreadRows {
  readonly form: FormDefinition;
  /** Oldest first. */
  readonly rows: readonly SubmissionRow[];
  readonly invitations: readonly OpenInvitation[];
}

function stepsOf({form, rows, invitations}: ThreadRows): readonly Step[] {
  return rulesOf(form).flatMap(([stage, rule]) => {
    const answered = rule.answers ?? [];
    const last = (wanted: Stage) => rows.findLast((row) => row.stage === wanted)?.submission_id;
    const sides = rule.by === 'either' ? (['family', 'school'] as const) : [rule.by];
    return sides.map((by): Step => ({
      name: stageName(rule),
      stage,
      by,
      sent: rows.filter((row) => row.stage === stage && row.by === by),
      open: by === 'family' ? invitations.filter((invitation) => invitation.stage === stage) : [],
      answers: answered.map(last).find((id) => id !== undefined),
      begins: answered.length === 0,
    }));
  });
}

function nameOf(rows: readonly SubmissionRow[], invitations: readonly OpenInvitation[]): string | undefined {
  const typed = rows.filter(({by}) => by === 'family').map(typedName);
  const invited = invitations.map(invitedName);
  return [...typed.reverse(), ...invited].find((name) => name !== undefined);
}

/**
 * Takes a thread apart into the records of the people in it. Where a family began it, it is one person's; where the
 * school did, each parent's answers are a record of their own.
 */
export function recordsOf({form, rows, invitations}: ThreadRows): readonly FamilyRecord[] {
  const isOnePersons = rows[0]?.by === 'family';
  const ids = [...rows, ...invitations].flatMap(({respondent_id: id}) => (id === null ? [] : [id]));
  const people = isOnePersons ? [ids[0]] : [...new Set(ids)];
  return (people.length ? people : [undefined]).map((respondentId) => {
    const isTheirs = ({respondent_id: id}: Pick<SubmissionRow, 'respondent_id'>) =>
      isOnePersons || id === null || id === respondentId;
    const own = {form, rows: rows.filter(isTheirs), invitations: invitations.filter(isTheirs)};
    return {respondentId, name: nameOf(own.rows, own.invitations), rows: own.rows, steps: stepsOf(own)};
  });
}
