import {keptForDays} from '../../src/storage/draft.js';
import {
  closeDevices,
  isOnDevice,
  newName,
  onTransaction,
  openDevice,
  owner,
  rawChange,
  rawRecords,
  textOf,
  wordsOf,
} from '../support/device.js';
import {equal, excludes, ok} from '../support/expect.js';

const day = 86_400_000;
const saved = (outcome: object) => 'savedAt' in outcome;

/** As if it had been saved another time. */
const redate = (name: string, savedAt: number) =>
  rawRecords(name, 'drafts').then((records) =>
    rawChange(name, 'drafts', (store) => records.forEach((record) => store.put({...record, savedAt}))),
  );

describe('a draft on the device', () => {
  let name = '';
  beforeEach(() => (name = newName()));
  afterEach(closeDevices);

  it('is there again after the page has gone, with where the family was', async () => {
    const first = openDevice(name);
    const words = wordsOf('Klocki 🧱 اردو', {at: 'goodAt', length: 'short', child: 'c-7'});
    ok(saved(await first.drafts.open(owner).save(words)), 'it is saved');
    first.close();
    const {drafts} = await openDevice(name).drafts.find(owner, ['c-7']);
    equal(
      drafts.map((draft) => draft.words),
      [words],
    );
    ok(Date.now() - drafts[0]!.savedAt.getTime() < 5000, 'it says when');
  });

  it('is said to be saved only once the transaction is complete, and on the disk', async () => {
    let incomplete = 0;
    const durabilities = new Set<string | undefined>();
    const stop = onTransaction((transaction, _database, _shelves, mode, options) => {
      if (mode !== 'readwrite') return;
      durabilities.add(options?.durability);
      incomplete++;
      transaction.addEventListener('complete', () => incomplete--);
    });
    try {
      const draft = openDevice(name).drafts.open(owner);
      for (const text of ['one', 'two', 'three']) {
        ok(saved(await draft.save(wordsOf(text))), 'it is saved');
        equal(incomplete, 0, `while “${text}” is said to be saved`);
      }
      equal([...durabilities], ['strict']);
    } finally {
      stop();
    }
  });

  it('lies there sealed: no word, child, person, school or form can be read, and the key cannot be taken', async () => {
    const device = openDevice(name);
    const canary = 'canary-7d1f';
    const own = {...owner, school: `${canary}-s`, form: `${canary}-f`, respondent: `${canary}-r`};
    await device.drafts.open(own).save(wordsOf(canary, {child: `${canary}-c`, submissionId: `${canary}-id`}));
    await device.drafts.open({...own, invitation: `${canary}-i`}).save(wordsOf(canary));
    const lies = (await Promise.all(['drafts', 'marks'].map((shelf) => rawRecords(name, shelf)))).flat();
    const bytes = lies.map(({sealed}) => {
      const box = sealed as {bytes: ArrayBuffer} | undefined;
      return box ? new TextDecoder('latin1').decode(box.bytes) : '';
    });
    excludes(JSON.stringify(lies) + bytes.join(''), 'canary');
    const key = lies.find(({id}) => id === 'key')!.value as CryptoKey;
    equal([key.extractable, key.algorithm.name], [false, 'AES-GCM']);
    const taken = await crypto.subtle.exportKey('raw', key).then(
      () => 'taken',
      () => 'refused',
    );
    equal(taken, 'refused');
  });

  it('is nobody else’s: another person, child, stage, form, school or invitation finds nothing', async () => {
    const {drafts} = openDevice(name);
    await drafts.open(owner).save(wordsOf('mine', {child: 'a'}));
    const others = [
      {...owner, respondent: 'r-2'},
      {...owner, respondent: undefined},
      {...owner, stage: 'b' as const},
      {...owner, form: 'other'},
      {...owner, school: undefined},
      {...owner, invitation: 'token'},
    ];
    for (const other of others) equal((await drafts.find(other, ['a'])).drafts, [], JSON.stringify(other));
    const by = async (...children: string[]) => (await drafts.find(owner, children)).drafts.length;
    equal([await by('a'), await by('a', 'b'), await by('b'), await by()], [1, 1, 0, 0]);
  });

  it('begun before the child was chosen is found where there is a choice', async () => {
    const {drafts} = openDevice(name);
    const draft = drafts.open(owner);
    await draft.save(wordsOf('no child yet'));
    const by = async (...children: string[]) => (await drafts.find(owner, children)).drafts.length;
    equal([await by(), await by('a', 'b'), await by('a')], [1, 1, 0]);
    await draft.save(wordsOf('it is about b', {child: 'b'}));
    equal([await by(), await by('a', 'b'), await by('a'), await by('b')], [0, 1, 0, 1]);
  });

  it('is asked for first: until then nothing is on the device, and looking leaves nothing either', async () => {
    const device = openDevice(name, {choice: 'unasked'});
    equal(await device.drafts.find(owner), {drafts: [], unreadable: [], isOver: false});
    equal(await device.drafts.open(owner).save(wordsOf('x')), {trouble: 'notWanted'});
    ok(!(await isOnDevice(name)), 'no database');
    device.choose('keep');
    ok(saved(await device.drafts.open(owner).save(wordsOf('x'))), 'now it is saved');
    ok(await isOnDevice(name), 'and there is one');
  });

  it('is forgotten when the family says so, and stays so', async () => {
    const {drafts} = openDevice(name);
    const draft = drafts.open(owner);
    await draft.save(wordsOf('x'));
    equal(await draft.forget(), {});
    equal(await draft.save(wordsOf('y')), {trouble: 'over'});
    equal(await rawRecords(name, 'drafts'), []);
  });

  it(`is taken off after ${keptForDays} days, which is said once`, async () => {
    const device = openDevice(name);
    await device.drafts.open(owner).save(wordsOf('old'));
    await redate(name, Date.now() - (keptForDays - 1) * day);
    equal((await device.drafts.find(owner)).drafts.length, 1);
    await redate(name, Date.now() - (keptForDays + 1) * day);
    equal(await device.drafts.find(owner), {drafts: [], unreadable: [], isOver: true});
    equal(await rawRecords(name, 'drafts'), []);
    equal((await device.drafts.find(owner)).isOver, false);
  });

  for (const [when, savedAt] of [
    ['years ahead', Date.now() + 3650 * day],
    ['in 1970', 1000],
  ] as const)
    it(`that a wrong clock has dated ${when} is kept, and counted from now`, async () => {
      const device = openDevice(name);
      await device.drafts.open(owner).save(wordsOf('x'));
      await redate(name, savedAt);
      const {drafts} = await device.drafts.find(owner);
      ok(drafts.length === 1 && Math.abs(drafts[0]!.savedAt.getTime() - Date.now()) < 5000, 'dated now');
    });
});

describe('two pages with the same form', () => {
  let name = '';
  beforeEach(() => (name = newName()));
  afterEach(closeDevices);

  async function both() {
    const begun = openDevice(name);
    await begun.drafts.open(owner).save(wordsOf('begun'));
    const pages = [openDevice(name), openDevice(name)] as const;
    const open = async (device: (typeof pages)[number]) =>
      device.drafts.open(owner, (await device.drafts.find(owner)).drafts[0]);
    return {one: await open(pages[0]), two: await open(pages[1]), device: begun, pages};
  }
  const texts = async (device: ReturnType<typeof openDevice>) =>
    (await device.drafts.find(owner)).drafts.map(({words}) => textOf(words));

  it('lose neither text, and the one that writes later is told', async () => {
    const {one, two, device} = await both();
    equal(await one.save(wordsOf('from one')).then((done) => 'newer' in done && done.newer), false);
    equal(await two.save(wordsOf('from two')).then((done) => 'newer' in done && done.newer), true);
    equal(await texts(device), ['from two', 'from one']);
    equal(await one.save(wordsOf('more from one')).then((done) => 'newer' in done && done.newer), true);
    equal(await texts(device), ['more from one', 'from two']);
  });

  it('tell each other at once, without a word of what was written', async () => {
    const {one, pages} = await both();
    const heard: unknown[] = [];
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({data}) => heard.push(data);
    const told = new Promise((resolve) => pages[1].watch(owner, (what, isElsewhere) => resolve([what, isElsewhere])));
    await one.save(wordsOf('secret words'));
    equal(await told, ['draft', true]);
    channel.close();
    excludes(JSON.stringify(heard), 'secret');
  });

  it('notice each other without a channel too', async () => {
    const real = window.BroadcastChannel;
    delete (window as {BroadcastChannel?: unknown}).BroadcastChannel;
    try {
      const {one, two} = await both();
      await one.save(wordsOf('1'));
      equal(await two.save(wordsOf('2')).then((done) => 'newer' in done && done.newer), true);
    } finally {
      window.BroadcastChannel = real;
    }
  });

  it('about two children are not in each other’s way', async () => {
    const {drafts} = openDevice(name);
    const [a, b] = [drafts.open(owner), drafts.open(owner)];
    for (const round of [1, 2]) {
      equal(await a.save(wordsOf(`a${round}`, {child: 'a'})).then((done) => 'newer' in done && done.newer), false);
      equal(await b.save(wordsOf(`b${round}`, {child: 'b'})).then((done) => 'newer' in done && done.newer), false);
    }
  });

  it('save one after the other in one page: the last one counts', async () => {
    const device = openDevice(name);
    const draft = device.drafts.open(owner);
    await Promise.all(['a', 'ab', 'abc'].map((text) => draft.save(wordsOf(text))));
    equal(await texts(device), ['abc']);
  });
});
