import type {Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';

/** Something that was agreed, and whether anybody has said that it happened. */
export interface AgreedAction {
  readonly what: string;
  readonly who: string | undefined;
  /** ISO date. */
  readonly byWhen: string | undefined;
  /** A code of `checkDone` for the school, then for each family record in order; undefined for no answer. */
  readonly checks: readonly (string | undefined)[];
  /** Its day has passed, and nobody has said that it happened. */
  readonly isLate: boolean;
}

type Item = Readonly<Record<string, unknown>>;

const answersOf = ({content}: SubmissionRow) => (JSON.parse(content) as Submission).answers;

function listIn(row: SubmissionRow | undefined, id: string): readonly Item[] {
  const list = row && answersOf(row)[id];
  return Array.isArray(list) ? list.filter((item): item is Item => typeof item === 'object' && item !== null) : [];
}

const textOf = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

/** What one side said last about each action, by the action's number. */
function checksIn(rows: readonly SubmissionRow[]): ReadonlyMap<string, string> {
  const said = rows
    .flatMap((row) => listIn(row, 'actionChecks'))
    .flatMap(({of, checkDone}) => (textOf(checkDone) === undefined ? [] : [[String(of), String(checkDone)] as const]));
  return new Map(said);
}

/** An action that is done or given up is not waited for. */
const isOver = (status: unknown) => status === 'done' || status === 'stopped';

/**
 * The actions of a thread, those of its newest summary, late ones first and then by their day. What the school and each
 * parent say stands side by side; nobody is right.
 *
 * @param rows of the thread, oldest first
 * @param records the rows of each family record, in order
 * @param today ISO date by the school's clock
 */
export function actionsOf(
  rows: readonly SubmissionRow[],
  records: readonly (readonly SubmissionRow[])[],
  today: string,
): readonly AgreedAction[] {
  const summary = rows.findLast((row) => row.by === 'school' && listIn(row, 'actions').length > 0);
  const ours = checksIn(rows.filter(({by}) => by === 'school'));
  const theirs = records.map((record) => checksIn(record.filter(({by}) => by === 'family')));
  return listIn(summary, 'actions')
    .map((action, number): AgreedAction => {
      const byWhen = textOf(action['actionByWhen']);
      const checks = [ours, ...theirs].map((said) => said.get(String(number)));
      const isWaitedFor = !checks.includes('yes') && !isOver(action['actionStatus']);
      return {
        what: textOf(action['actionWhat']) ?? '',
        who: textOf(action['actionWho']),
        byWhen,
        checks,
        isLate: isWaitedFor && byWhen !== undefined && byWhen < today,
      };
    })
    .sort((a, b) => Number(b.isLate) - Number(a.isLate) || (a.byWhen ?? '9').localeCompare(b.byWhen ?? '9'));
}
