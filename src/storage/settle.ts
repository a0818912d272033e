import type {Outcome} from '../submission/send.js';
import type {Receipt} from '../submission/submission.js';
import {labelOf} from './owner.js';
import type {Found} from './on-the-way.js';
import type {WaitingRecord} from './records.js';
import {nextRevision, type Shelves, type Store} from './store.js';

/** The school's proof, and the child that it was about. */
export interface KeptReceipt {
  readonly receipt: Receipt;
  readonly child?: string | undefined;
}

/** What an outcome makes of a submission that is still on its way. */
function standing(record: WaitingRecord, outcome: Outcome, notBefore: number | undefined): WaitingRecord {
  const tried = {...record, attempts: record.attempts + 1, notBefore};
  if ('problems' in outcome) return {...tried, hold: 'problems'};
  if (!('key' in outcome) || outcome.key === 'sendFailed') return {...tried, hold: undefined};
  return {...tried, hold: outcome.key, reference: outcome.params.reference};
}

/** Whether it is still what was posted: taken back and sent again with other words, it is not. */
async function isStill({id, revision}: WaitingRecord, shelves: Shelves): Promise<boolean> {
  return (await shelves.get('outbox', id))?.revision === revision;
}

async function keepReceipt({record, store}: Found, kept: KeptReceipt) {
  const {id, family, about} = record;
  const sealed = await store.seal(kept, labelOf('receipts', family));
  await store.write(async (shelves) => {
    if (await isStill(record, shelves)) await shelves.remove('outbox', id);
    const revision = await nextRevision(shelves);
    await shelves.put('receipts', {id, family, about, revision, savedAt: Date.now(), sealed});
  });
}

/** What the device still has of a draft that it could not turn into a submission on its way. */
async function dropDraft(device: Store, {draft, draftRevision}: WaitingRecord) {
  if (draft === undefined) return;
  if ((await device.read((shelves) => shelves.get('drafts', draft)))?.revision !== draftRevision) return;
  await device.write(async (shelves) => {
    const kept = await shelves.get('drafts', draft);
    if (kept?.revision === draftRevision) await shelves.remove('drafts', draft);
  });
}

/**
 * Writes down what came of an attempt. A receipt clears the submission and its draft, in one transaction; everything
 * else leaves it where it is. What was taken back meanwhile stays taken back.
 *
 * @param found the submission
 * @param outcome what came of it
 * @param options `notBefore`: what the receiver asked for; `device`: where its draft may be left; `child`: whom it was about
 * @throws StorageTrouble; then it is sent again later, and the school knows it by its id
 */
export async function settle(
  found: Found,
  outcome: Outcome,
  {
    notBefore,
    device,
    child,
  }: {readonly notBefore: number | undefined; readonly device: Store; readonly child: string | undefined},
): Promise<void> {
  const {record, store} = found;
  if ('receipt' in outcome) {
    await keepReceipt(found, {receipt: outcome.receipt, child});
    return dropDraft(device, record);
  }
  await store.write(async (shelves) => {
    if (await isStill(record, shelves)) await shelves.put('outbox', standing(record, outcome, notBefore));
  });
}
