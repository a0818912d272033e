import type {Owner} from '../../src/storage/owner.js';
import type {Device} from '../../src/storage/device.js';
import type {DraftWords} from '../../src/storage/draft.js';
import {until} from '../support/browser.js';
import {
  abortRunning,
  closeDevices,
  newName,
  openDevice,
  owner,
  postingOf,
  rawCounts,
  rawRecords,
  School,
  textOf,
  watchTransactions,
  wordsOf,
} from '../support/device.js';
import {equal, excludes, ok} from '../support/expect.js';

const onDevice = {where: 'device'};

/** Saves, presses Send, and says what is in the outbox. */
async function put(device: Device, words: DraftWords, whose: Owner = owner) {
  const draft = device.drafts.open(whose);
  await draft.save(words);
  return {draft, added: await device.outbox.add(whose, postingOf(words), draft)};
}

describe('what is on its way to the school', () => {
  let name = '';
  let school = new School();
  let stop = () => {};
  beforeEach(() => {
    name = newName();
    school = new School();
    stop = watchTransactions();
  });
  afterEach(async () => {
    stop();
    await closeDevices();
  });
  const page = (options = {}) => openDevice(name, {send: school.send, ...options});
  const states = async (device: Device, whose = owner) =>
    (await device.waiting(whose)).map(({state, hold, keeping}) => [state, hold, keeping.where]);

  it('was the draft a moment before: both change in one transaction, and nothing is there twice or not at all', async () => {
    const device = page();
    const words = wordsOf('x');
    const {added, draft} = await put(device, words);
    equal(added, {id: words.submissionId, keeping: onDevice});
    equal([(await rawRecords(name, 'drafts')).length, (await rawRecords(name, 'outbox')).length], [0, 1]);
    equal(await draft.save(words), {trouble: 'over'});
  });

  it('is still a draft where the browser died in that transaction', async () => {
    const device = page();
    const words = wordsOf('x');
    const draft = device.drafts.open(owner);
    await draft.save(words);
    const adding = device.outbox.add(owner, postingOf(words), draft);
    // It is aborted at another moment each time, and tried again once: whoever looks finds exactly one of the two.
    for (let look = 0; look < 40; look++) {
      equal(
        (await rawCounts(name, 'drafts', 'outbox')).reduce((sum, count) => sum + count),
        1,
      );
      abortRunning(name);
    }
    await adding;
  });

  it('arrives once, and the receipt clears it', async () => {
    const device = page();
    const {added} = await put(device, wordsOf('x', {child: 'a'}));
    const delivered = await device.delivery.attempt('id' in added ? added.id : '');
    ok('receipt' in delivered, 'there is a receipt');
    equal([school.rows.size, await device.waiting(owner), await rawRecords(name, 'drafts')], [1, [], []]);
    equal(await device.receipts(owner), [{receipt: delivered.receipt, child: 'a'}]);
    equal(await device.receipts({...owner, respondent: 'r-2'}), []);
  });

  it('goes again with the same id when the answer was lost, and is one', async () => {
    const device = page();
    const {added} = await put(device, wordsOf('x'));
    const id = 'id' in added ? added.id : '';
    school.line = 'answerLost';
    await device.delivery.attempt(id);
    equal(await states(device), [['waiting', undefined, 'device']]);
    device.close();
    school.line = 'good';
    const later = page();
    later.delivery.start();
    await until(() => school.posts === 2, 'it is sent on load');
    await until(async () => (await later.waiting(owner)).length === 0, 'it has arrived');
    equal([...school.rows.keys()], [id]);
  });

  it('is tried when the line is there again', async () => {
    const device = page();
    school.line = 'down';
    await put(device, wordsOf('x'));
    device.delivery.start();
    await until(() => school.posts === 1, 'tried on load');
    await until(async () => (await device.waiting(owner))[0]?.attempts === 1, 'the failure is written down');
    school.line = 'good';
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    equal(school.posts, 1, 'no hot loop while the line flaps');
    await until(() => school.rows.size === 1, 'tried by the timer', 6000);
  });

  it('the same answers twice are one: a double press, or the same draft in another page', async () => {
    const [one, two] = [page(), page()];
    const words = wordsOf('x');
    const first = await put(one, words);
    const again = await two.outbox.add(owner, postingOf(words), two.drafts.open(owner));
    equal(again, first.added);
    const other = {...words, submissionId: wordsOf('').submissionId};
    equal(await two.outbox.add(owner, postingOf(other), two.drafts.open(owner)), first.added);
  });

  it('and other answers about the same child do not overtake it; about another child they do', async () => {
    const device = page();
    const first = wordsOf('x', {child: 'a'});
    await put(device, first);
    equal((await put(device, wordsOf('y', {child: 'a'}))).added, {waiting: first.submissionId});
    equal((await rawRecords(name, 'drafts')).length, 1, 'the other text is still a draft');
    ok('id' in (await put(device, wordsOf('z', {child: 'b'}))).added, 'another child');
  });

  it('can be taken back, with the words as they stood, and keeps its id', async () => {
    const device = page();
    const words = wordsOf('x', {at: 'goodAt'});
    await put(device, words);
    school.line = 'answerLost';
    await device.delivery.attempt(words.submissionId);
    const back = await device.outbox.takeBack(words.submissionId);
    ok('draft' in back, 'taken back');
    equal([back.posting.words, await device.waiting(owner)], [words, []]);
    const found = (await device.drafts.find(owner)).drafts;
    equal(
      found.map((draft) => draft.words),
      [words],
    );
    // The family changes it and sends again: the school says that it has the earlier one, and it goes as a change.
    school.line = 'good';
    const edited = {...words, entries: [['goodAt', 'y']] as const};
    await device.outbox.add(owner, postingOf(edited), back.draft);
    const outcome = await device.delivery.attempt(words.submissionId);
    equal('key' in outcome && outcome.key, 'sentEarlier');
    equal(await states(device), [['held', 'sentEarlier', 'device']]);
    const change = {...edited, submissionId: wordsOf('').submissionId, replaces: words.submissionId};
    const added = await device.outbox.add(owner, postingOf(change), device.drafts.open(owner), words.submissionId);
    ok('id' in added && 'receipt' in (await device.delivery.attempt(added.id)), 'the change arrives');
    equal([[...school.rows.keys()], await device.waiting(owner)], [[words.submissionId, change.submissionId], []]);
  });

  it('that was taken back while its answer was on the way is known to have arrived', async () => {
    const device = page();
    const words = wordsOf('x');
    await put(device, words);
    const sending = device.delivery.attempt(words.submissionId);
    await until(() => school.posts === 1, 'it is on the way');
    const back = await device.outbox.takeBack(words.submissionId);
    const delivered = await sending;
    ok('receipt' in delivered, 'it arrived');
    if ('draft' in back) equal((await device.drafts.find(owner)).drafts.length, 1, 'the words are not lost');
    equal((await device.receipts(owner)).length, 1);
  });

  it('that was changed and sent again while the first answer was on the way is not taken for what arrived', async () => {
    const device = page();
    const words = wordsOf('first');
    await put(device, words);
    school.slowly = 100;
    const sending = device.delivery.attempt(words.submissionId);
    await until(() => school.posts === 1, 'it is on the way');
    const back = await device.outbox.takeBack(words.submissionId);
    ok('draft' in back, 'taken back in time');
    const edited = {...words, entries: [['goodAt', 'second']] as const};
    await device.outbox.add(owner, postingOf(edited), back.draft);
    ok('receipt' in (await sending), 'the first has arrived');
    const [waiting] = await device.waiting(owner);
    equal(textOf(waiting?.posting?.words), 'second');
    await device.delivery.round();
    equal(await states(device), [['held', 'sentEarlier', 'device']], 'the school has the first, and says so');
  });

  for (const [key, hold] of [
    ['notTaken', 'notTaken'],
    ['tooBig', 'tooBig'],
    ['removed', 'removed'],
    ['linkEnded', 'linkEnded'],
  ] as const)
    it(`is held, and never dropped, when the school says ${key}`, async () => {
      const device = page();
      const words = wordsOf('x');
      await put(device, words);
      school.next = {key, params: {}};
      await device.delivery.attempt(words.submissionId);
      equal(await states(device), [['held', hold, 'device']]);
      await device.delivery.round();
      equal(school.posts, 1, 'not sent again by itself');
      ok('draft' in (await device.outbox.takeBack(words.submissionId)), 'it can be taken back');
    });

  it('is never sent as another person: who signs in next does not send it, and does not see it', async () => {
    let respondent: string | undefined = 'r-1';
    const device = page({who: () => ({respondent})});
    const words = wordsOf('x');
    await put(device, words);
    for (const other of ['r-2', undefined]) {
      respondent = other;
      await device.delivery.round();
      equal(await device.delivery.attempt(words.submissionId), {notSent: 'otherPerson'});
      equal(await device.waiting({...owner, respondent}), []);
    }
    equal(school.posts, 0);
    respondent = 'r-1';
    await device.delivery.round();
    equal(school.rows.size, 1);
  });

  it('by an invitation goes with that invitation, and not while somebody is signed in', async () => {
    const invited: Owner = {form: 'sample', stage: 'b', invitation: 'token-1'};
    let who: object = {invitation: 'token-1'};
    const seen: unknown[] = [];
    const device = page({
      who: () => who,
      send: (...args: Parameters<School['send']>) => {
        seen.push(args[2 as never]);
        return school.send(...args);
      },
    });
    await put(device, wordsOf('x'), invited);
    const lies = JSON.stringify((await rawRecords(name, 'outbox')).map((record) => ({...record, sealed: ''})));
    excludes(lies, 'token-1');
    who = {respondent: 'r-2'};
    await device.delivery.round();
    equal(school.posts, 0);
    who = {};
    await device.delivery.round();
    equal([school.rows.size, seen], [1, [{invitation: 'token-1'}]]);
  });

  it('that the page’s host delivers is never sent by itself', async () => {
    const device = page();
    const words = wordsOf('x');
    const draft = device.drafts.open(owner);
    await device.outbox.add(owner, {...postingOf(words), endpoint: undefined}, draft);
    await device.delivery.round();
    equal(school.posts, 0);
    const receipt = {submissionId: words.submissionId, reference: 'H-1', receivedAt: '2026-11-25T10:00:00Z'};
    equal(await device.delivery.attempt(words.submissionId, () => Promise.resolve({receipt})), {receipt});
    equal(await device.waiting(owner), []);
  });

  it('is kept in the page alone where the family said no, and says so; nothing lies on the device', async () => {
    const device = page({choice: 'doNotKeep'});
    const words = wordsOf('x');
    const {added} = await put(device, words);
    equal(added, {id: words.submissionId, keeping: {where: 'page', because: 'notWanted'}});
    school.line = 'down';
    await device.delivery.attempt(words.submissionId);
    equal(await states(device), [['waiting', undefined, 'page']]);
    const back = await device.outbox.takeBack(words.submissionId);
    equal('posting' in back && textOf(back.posting.words), 'x');
    ok(await device.isClear(), 'nothing is on the device');
  });

  it('is kept on the device until it arrives though drafts were not asked for', async () => {
    const device = page({choice: 'unasked'});
    const words = wordsOf('x');
    equal((await put(device, words)).added, {id: words.submissionId, keeping: onDevice});
    const back = await device.outbox.takeBack(words.submissionId);
    ok('draft' in back, 'taken back');
    equal([await rawRecords(name, 'drafts'), await rawRecords(name, 'outbox')], [[], []], 'no draft without asking');
  });

  it('is sent by one page at a time', async () => {
    const pages = [page(), page(), page()];
    for (const child of ['a', 'b', 'c']) await put(pages[0]!, wordsOf(child, {child}));
    await Promise.all(pages.map((one) => one.delivery.round()));
    await until(() => school.rows.size === 3, 'all arrive');
    equal([school.most, school.posts], [1, 3]);
  });

  it('is one at the school where there are no locks too', async () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;
    Object.defineProperty(Navigator.prototype, 'locks', {configurable: true, value: undefined});
    try {
      const pages = [page(), page(), page()];
      for (const child of ['a', 'b', 'c']) await put(pages[0]!, wordsOf(child, {child}));
      await Promise.all(pages.map((one) => one.delivery.round()));
      equal([school.rows.size, await pages[0]!.waiting(owner)], [3, []]);
    } finally {
      Object.defineProperty(Navigator.prototype, 'locks', real);
    }
  });

  it('waits as long as a busy receiver asks, in the next page too; a person’s own press does not wait', async () => {
    const device = page();
    const words = wordsOf('x');
    await put(device, words);
    school.next = {key: 'sendFailed', params: {}, retryAfter: '120'};
    await device.delivery.attempt(words.submissionId);
    device.close();
    const later = page();
    await later.delivery.round();
    equal(school.posts, 1);
    ok('receipt' in (await later.delivery.attempt(words.submissionId)), 'sent by hand');
  });
});
