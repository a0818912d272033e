import type {Device} from '../../src/storage/device.js';
import {
  closeConnections,
  closeDevices,
  isOnDevice,
  newName,
  openDevice,
  owner,
  postingOf,
  rawChange,
  rawDatabase,
  rawRecords,
  replace,
  School,
  textOf,
  watchTransactions,
  wrap,
  wordsOf,
} from '../support/device.js';
import {equal, ok} from '../support/expect.js';

/** As the engines were seen to do it. */
const refusals: Record<string, () => () => void> = {
  'that throws at once, as in a sandboxed frame': () =>
    replace(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('', 'SecurityError');
      },
    }),
  'whose open fails, as where settings forbid it': () =>
    replace(IDBFactory.prototype, 'open', {
      value: () => {
        const request = Object.assign(new EventTarget(), {error: new DOMException('', 'UnknownError')});
        setTimeout(() => request.dispatchEvent(new Event('error')));
        return request;
      },
    }),
  'that is not there': () => replace(window, 'indexedDB', {value: undefined}),
};

/** As Chromium was seen to do it: no request fails, the whole transaction is aborted, and it says why. */
const noRoom = () =>
  wrap<IDBObjectStore, (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) => IDBRequest>(
    IDBObjectStore,
    'put',
    (real) =>
      function (...args) {
        const request = real.apply(this, args);
        Object.defineProperty(this.transaction, 'error', {value: new DOMException('', 'QuotaExceededError')});
        this.transaction.abort();
        return request;
      },
  );

describe('a device that does not keep', () => {
  let name = '';
  let school = new School();
  let undo: (() => unknown)[] = [];
  beforeEach(() => {
    name = newName();
    school = new School();
    undo = [watchTransactions()];
  });
  afterEach(async () => {
    for (const one of undo.reverse()) await one();
    await closeDevices();
  });
  const page = () => openDevice(name, {send: school.send});

  /** The form goes on, nothing false is said, and what is sent arrives. */
  async function worksInMemory(trouble: string, device: Device = page()) {
    const draft = device.drafts.open(owner);
    equal(await draft.save(wordsOf('x')), {trouble});
    const words = wordsOf('x');
    const added = await device.outbox.add(owner, postingOf(words), draft);
    equal(added, {id: words.submissionId, keeping: {where: 'page', because: trouble}});
    const [waiting] = await device.waiting(owner);
    equal([waiting?.keeping, textOf(waiting?.posting?.words)], [{where: 'page', because: trouble}, 'x']);
    ok('receipt' in (await device.delivery.attempt(words.submissionId)), 'it arrives');
    equal([school.rows.size, await device.waiting(owner)], [1, []]);
  }

  for (const [how, refuse] of Object.entries(refusals))
    it(`(storage ${how}) still lets a family send, and says why nothing is saved`, async () => {
      undo.push(refuse());
      const device = page();
      equal(await device.drafts.find(owner), {drafts: [], unreadable: [], isOver: false, trouble: 'blocked'});
      await worksInMemory('blocked', device);
    });

  it('(a page without https) says that it is not safe to keep anything', async () => {
    undo.push(replace(window, 'isSecureContext', {value: false}));
    await worksInMemory('insecure');
  });

  it('(a key that cannot be made) keeps nothing in the clear', async () => {
    undo.push(replace(SubtleCrypto.prototype, 'generateKey', {value: () => Promise.reject(new Error('none'))}));
    await worksInMemory('broken');
  });

  it('(a newer release has been here) leaves all that as it is', async () => {
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 99);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      request.onsuccess = () => resolve(request.result);
    });
    newer.close();
    await worksInMemory('newer');
    const again = await rawDatabase(name);
    equal([again.version, [...again.objectStoreNames]], [99, ['later']]);
    again.close();
  });

  it('(another page is in the way) is not waited for for ever', async function () {
    this.timeout(20_000);
    // It does not hear that it should close, so a newer one stands in front of us in the queue.
    const deaf = await rawDatabase(name);
    indexedDB.open(name, 2).onupgradeneeded = () => undefined;
    equal(await page().drafts.open(owner).save(wordsOf('x')), {trouble: 'busy'});
    deaf.close();
  });

  it('(it is full) says so, sends all the same, and saves again when there is room', async () => {
    const device = page();
    const draft = device.drafts.open(owner);
    await draft.save(wordsOf('before'));
    const makeRoom = noRoom();
    undo.push(makeRoom);
    equal(await draft.save(wordsOf('x')), {trouble: 'full'});
    const words = wordsOf('x');
    const added = await device.outbox.add(owner, postingOf(words), device.drafts.open(owner));
    equal('keeping' in added && added.keeping, {where: 'page', because: 'full'});
    ok('receipt' in (await device.delivery.attempt(words.submissionId)), 'it arrives');
    equal(
      (await device.drafts.find(owner)).drafts.map((one) => textOf(one.words)),
      ['before'],
    );
    makeRoom();
    ok('savedAt' in (await draft.save(wordsOf('after'))), 'it is saved again');
    equal(
      (await device.drafts.find(owner)).drafts.map((one) => textOf(one.words)),
      ['after'],
    );
  });

  it('(it is full when the family presses Send) leaves no draft behind once the answers have arrived', async () => {
    const device = page();
    const draft = device.drafts.open(owner);
    const words = wordsOf('x');
    await draft.save(words);
    const makeRoom = noRoom();
    undo.push(makeRoom);
    await device.outbox.add(owner, postingOf(words), draft);
    makeRoom();
    equal(
      (await device.drafts.find(owner)).drafts.length,
      1,
      'it would be offered back after a crash, with the same id',
    );
    await device.delivery.attempt(words.submissionId);
    equal((await device.drafts.find(owner)).drafts, []);
  });

  it('(the connection was closed under us) is asked once more, and nobody notices', async () => {
    const device = page();
    const draft = device.drafts.open(owner);
    await draft.save(wordsOf('one'));
    closeConnections(name);
    ok('savedAt' in (await draft.save(wordsOf('two'))), 'saved');
    closeConnections(name);
    equal(
      (await device.drafts.find(owner)).drafts.map((one) => textOf(one.words)),
      ['two'],
    );
  });

  it('(a draft is damaged) keeps it, says so, and starts clean', async () => {
    const device = page();
    await device.drafts.open(owner).save(wordsOf('x'));
    const [record] = await rawRecords(name, 'drafts');
    const other = await rawRecords(name, 'marks').then((marks) => marks.find(({id}) => id === 'counter'));
    for (const sealed of ['garbage', null, {iv: new Uint8Array(12), bytes: new ArrayBuffer(40)}, other]) {
      await rawChange(name, 'drafts', (store) => store.put({...record, sealed}));
      const {drafts, unreadable} = await device.drafts.find(owner);
      equal([drafts, unreadable.map(({id}) => id)], [[], [record!.id]]);
    }
    ok('savedAt' in (await device.drafts.open(owner).save(wordsOf('y'))), 'a new one is saved');
    const {drafts, unreadable} = await device.drafts.find(owner);
    equal([drafts.length, unreadable.length], [1, 1]);
    await device.drafts.forget(owner, unreadable[0]!);
    equal((await device.drafts.find(owner)).unreadable, []);
  });

  it('(the key is gone) says that it cannot read, sends nothing wrong, and makes a new one', async () => {
    const device = page();
    const words = wordsOf('x', {child: 'a'});
    await device.outbox.add(owner, postingOf(words), device.drafts.open(owner));
    await device.drafts.open(owner).save(wordsOf('y'));
    await rawChange(name, 'marks', (store) => store.delete('key'));
    const later = page();
    equal((await later.drafts.find(owner)).unreadable.length, 1);
    equal(
      (await later.waiting(owner)).map(({state, posting}) => [state, posting]),
      [['waiting', undefined]],
    );
    equal(await later.delivery.attempt(words.submissionId), {notSent: 'unreadable'});
    equal(await later.outbox.takeBack(words.submissionId), {trouble: 'unreadable'});
    ok('savedAt' in (await later.drafts.open(owner).save(wordsOf('z'))), 'saved with a new key');
    const {drafts, unreadable} = await later.drafts.find(owner);
    equal([drafts.length, unreadable.length, (await later.waiting(owner)).length], [1, 1, 1]);
  });

  it('(a record was put in the place of another’s) does not open it', async () => {
    const device = page();
    await device.drafts.open(owner).save(wordsOf('mine'));
    const other = {...owner, respondent: 'r-2'};
    await device.drafts.open(other).save(wordsOf('theirs'));
    const [one, two] = await rawRecords(name, 'drafts');
    await rawChange(name, 'drafts', (store) => {
      store.put({...one, sealed: two!.sealed});
      store.put({...two, sealed: one!.sealed});
    });
    const mine = await device.drafts.find(owner);
    equal([mine.drafts, mine.unreadable.length], [[], 1]);
  });
});

describe('“Clear this device”', () => {
  let name = '';
  beforeEach(() => (name = newName()));
  afterEach(closeDevices);
  const page = () => openDevice(name, {send: new School().send});

  it('takes the whole database away: drafts, receipts, key and all', async () => {
    const device = page();
    const words = wordsOf('sent');
    await device.outbox.add(owner, postingOf(words), device.drafts.open(owner));
    await device.delivery.attempt(words.submissionId);
    await device.drafts.open({...owner, respondent: 'r-2'}).save(wordsOf('x'));
    ok(!(await device.isClear()), 'there is something');
    equal(await device.clear(), {cleared: 'removed'});
    ok(await device.isClear(), 'there is nothing');
    ok(!(await isOnDevice(name)), 'opened anew, it begins from nothing');
  });

  it('says first how many have not reached the school, and takes them off only when told to', async () => {
    const device = page();
    await device.outbox.add(owner, postingOf(wordsOf('x')), device.drafts.open(owner));
    equal(await device.clear(), {unsent: 1});
    equal((await device.waiting(owner)).length, 1);
    equal(await device.clear(true), {cleared: 'removed'});
    ok(await device.isClear(), 'there is nothing');
  });

  it('holds in every page: what another still has on its screen does not come back by itself', async () => {
    const [one, two] = [page(), page()];
    const draft = two.drafts.open(owner);
    await draft.save(wordsOf('on two'));
    const heard = new Promise((resolve) => two.watch(owner, (what) => resolve(what)));
    equal(await one.clear(), {cleared: 'removed'});
    equal([await heard, two.choice], ['cleared', 'unasked']);
    equal(await draft.save(wordsOf('more')), {trouble: 'notWanted'});
    ok(await one.isClear(), 'there is nothing');
  });

  it('holds in a page that did not hear of it', async () => {
    const two = page();
    const draft = two.drafts.open(owner);
    await draft.save(wordsOf('on two'));
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    equal(await draft.save(wordsOf('more')), {trouble: 'cleared'});
    const words = wordsOf('sent');
    const added = await two.outbox.add(owner, postingOf(words), draft);
    equal('keeping' in added && added.keeping, {where: 'page', because: 'cleared'});
    ok(await two.isClear(), 'there is nothing');
    two.choose('keep');
    ok('savedAt' in (await two.drafts.open(owner).save(wordsOf('agreed'))), 'until the family agrees again');
  });

  it('holds in a page that did not hear of it, though another has begun anew since', async () => {
    const two = page();
    const draft = two.drafts.open(owner);
    await draft.save(wordsOf('on two'));
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    await page().drafts.open(owner).save(wordsOf('on one, agreed anew'));
    equal(await draft.save(wordsOf('more')), {trouble: 'cleared'});
    equal(
      (await page().drafts.find(owner)).drafts.map(({words}) => textOf(words)),
      ['on one, agreed anew'],
    );
  });

  it('holds while an answer is on its way back', async () => {
    const device = page();
    const words = wordsOf('x');
    await device.outbox.add(owner, postingOf(words), device.drafts.open(owner));
    const sending = device.delivery.attempt(words.submissionId);
    await device.clear(true);
    await sending;
    ok(await device.isClear(), 'no receipt has made it anew');
  });

  it('empties at once what another page holds on to', async () => {
    const device = page();
    await device.drafts.open(owner).save(wordsOf('x'));
    const deaf = await rawDatabase(name);
    equal(await device.clear(), {cleared: 'emptied'});
    const counts = ['drafts', 'marks', 'outbox', 'receipts'].map(
      (shelf) =>
        new Promise((resolve) => {
          const request = deaf.transaction(shelf).objectStore(shelf).count();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    equal(await Promise.all(counts), [0, 0, 0, 0]);
    deaf.close();
  });
});
