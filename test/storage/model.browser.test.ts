import fc from 'fast-check';
import {setting} from '../support/browser.js';
import type {School} from '../support/device.js';
import {closeDevices, newName, owner, watchTransactions, type Line} from '../support/device.js';
import {Family, type Bugs, type Page} from '../support/device-model.js';
import {ok} from '../support/expect.js';
import {randomUuid} from '../../src/submission/uuid.js';

type Step = fc.AsyncCommand<object, Family>;

/** One thing that a person at one of the two pages does, or that happens to it. */
const step = (
  what: string,
  which: number,
  mayHappen: (page: Page) => boolean,
  happen: (family: Family, page: Page) => Promise<unknown> | void,
): Step => {
  let isPossible = true;
  return {
    check: () => true,
    async run(_model, family) {
      const page = family.pages[which]!;
      isPossible = mayHappen(page);
      if (!isPossible) return;
      await happen(family, page);
      await family.verify();
    },
    toString: () => `${what}(${which})${isPossible ? '' : ' – could not'}`,
  };
};

const writes = ({waits}: Page) => waits === undefined;
const waits = ({waits}: Page) => waits !== undefined;
const page = fc.constantFrom(0, 1);
const line = fc.constantFrom<Line>('good', 'down', 'answerLost');

const steps = [
  page.map((which) => step('type', which, writes, (family, one) => family.type(one))),
  page.map((which) => step('save', which, writes, (family, one) => family.save(one))),
  page.map((which) =>
    step('type and save', which, writes, (family, one) => {
      family.type(one);
      return family.save(one);
    }),
  ),
  page.map((which) =>
    step(
      'reload',
      which,
      () => true,
      (family, one) => family.reload(one),
    ),
  ),
  fc.tuple(page, fc.nat(6)).map(([which, turns]) =>
    step(`type and die after ${turns} turns`, which, writes, (family, one) => {
      family.type(one);
      return family.dieSaving(one, turns);
    }),
  ),
  fc
    .tuple(page, line)
    .map(([which, how]) => step(`send, line ${how},`, which, writes, (family, one) => family.send(one, how))),
  fc
    .tuple(page, line)
    .map(([which, how]) => step(`try again, line ${how},`, which, waits, (family, one) => family.attempt(one, how))),
  page.map((which) => step('take back', which, waits, (family, one) => family.takeBack(one))),
  page.map((which) =>
    step('take back and edit', which, waits, async (family, one) => {
      await family.takeBack(one);
      family.type(one);
    }),
  ),
  page.map((which) =>
    step(
      'clear',
      which,
      () => true,
      (family, one) => family.clear(one),
    ),
  ),
];

/** Runs so many lives of a family; undefined, or what went wrong in the shortest one. */
async function live(runs: number, bugs: Bugs = {}, seed?: number): Promise<string | undefined> {
  const property = fc.asyncProperty(fc.commands(steps, {maxCommands: 16}), async (commands) => {
    const family = new Family(newName(), bugs);
    try {
      await fc.asyncModelRun(() => ({model: {}, real: family}), commands);
    } finally {
      await closeDevices();
    }
  });
  const result = await fc.check(property, {numRuns: runs, ...(seed !== undefined && {seed})});
  const why = result.errorInstance instanceof Error ? result.errorInstance.stack : result.errorInstance;
  return result.failed ? `${fc.defaultReportMessage(result)}\n${String(why)}` : undefined;
}

const seeded: Record<string, Bugs> = {
  'saying “saved” before the transaction is complete': {
    save: ({draft}, words) => {
      void draft.save(words);
      return Promise.resolve({savedAt: new Date(), newer: false});
    },
  },
  'writing over what another page has saved': {
    async save({device, draft}, words) {
      const newest = (await device.drafts.find(owner)).drafts.find(({id}) => id === draft.id);
      return device.drafts.open(owner, newest).save(words);
    },
  },
  'a new id for each attempt': {
    async send(this: School, endpoint, submission) {
      const outcome = await this.send(endpoint, {...submission, submissionId: randomUuid()});
      if (!('receipt' in outcome)) return outcome;
      return {receipt: {...outcome.receipt, submissionId: submission.submissionId}};
    },
  },
  'taking any answer for a receipt': {
    async send(this: School, endpoint, submission) {
      const {submissionId} = submission;
      await this.send(endpoint, submission);
      return {receipt: {submissionId, reference: 'x', receivedAt: new Date().toISOString()}};
    },
  },
};

describe('whatever a family does, and whatever happens to it', () => {
  let stop = () => {};
  beforeEach(() => (stop = watchTransactions()));
  afterEach(() => stop());

  it('no text is lost, doubled or said to be somewhere it is not', async function () {
    const runs = Number((await setting('MODEL_RUNS')) || 25);
    this.timeout(60_000 + runs * 2000);
    const seed = await setting('MODEL_SEED');
    const failure = await live(runs, {}, seed ? Number(seed) : undefined);
    ok(failure === undefined, failure ?? '');
  });

  for (const [bug, bugs] of Object.entries(seeded))
    it(`would be noticed: ${bug}`, async function () {
      this.timeout(120_000);
      ok((await live(60, bugs, 1)) !== undefined, 'the model found it');
    });
});
