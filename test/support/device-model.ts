/**
 * A family with two pages of one form on one device, and the plainest idea of what must be true of it: every text has
 * one place, and moves only when somebody moves it.
 */
import type {Device} from '../../src/storage/device.js';
import type {Draft, DraftWords} from '../../src/storage/draft.js';
import type {OpenDraft, Saved} from '../../src/storage/open-draft.js';
import {randomUuid} from '../../src/submission/uuid.js';
import {abortRunning, openDevice, owner, postingOf, School, textOf, wordsOf, type Line} from './device.js';
import {equal, ok} from './expect.js';

/** What a careless hand might have written; the model must notice each. */
export interface Bugs {
  readonly save?: (page: Page, words: DraftWords) => Promise<Saved>;
  readonly send?: School['send'];
}

/** One page, as its person sees it. */
export interface Page {
  device: Device;
  draft: OpenDraft;
  words: DraftWords;
  /** The draft in the model that this page writes in, as it was when it last saw it. */
  line: string;
  version: number;
  /** The submission that it shows as not sent yet. */
  waits: string | undefined;
}

/** What must be on the device and at the school. */
export class Model {
  readonly drafts = new Map<string, {text: string; version: number; order: number}>();
  readonly outbox = new Map<string, {text: string; line: string; held: boolean}>();
  readonly rows = new Map<string, string>();
  versions = 0;
  /** How often the device was cleared; a page that has not agreed since keeps nothing. */
  texts = 0;
}

/** The real thing. */
export class Family {
  readonly school = new School();
  readonly model = new Model();
  readonly pages: Page[] = [];
  readonly name: string;
  readonly #bugs: Bugs;

  constructor(name: string, bugs: Bugs) {
    this.name = name;
    this.#bugs = bugs;
    for (let count = 0; count < 2; count++) this.pages.push(this.#blank(this.#device()));
  }

  type(page: Page): void {
    page.words = {...page.words, entries: [['goodAt', `text ${++this.model.texts}`]]};
  }

  /** Saves, and is told that it is saved. */
  async save(page: Page): Promise<void> {
    const outcome = await this.#save(page);
    if (page.device.choice !== 'keep') return equal(outcome, {trouble: 'notWanted'});
    ok('savedAt' in outcome, `saved: ${JSON.stringify(outcome)}`);
    this.#saved(page);
  }

  /** The browser dies while it saves, after so many turns of its loop. What was said to be saved is there. */
  async dieSaving(page: Page, turns: number): Promise<void> {
    let said = false;
    let isOver = false;
    void this.#save(page)
      .then((outcome) => (said = 'savedAt' in outcome))
      .finally(() => (isOver = true));
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve));
    const wasSaid = said;
    page.device.close();
    // A dead page would try nothing again; this one does, in vain.
    while (!isOver) {
      abortRunning(this.name);
      await new Promise((resolve) => setTimeout(resolve));
    }
    const there = (await this.look()).drafts.some(({words}) => textOf(words) === textOf(page.words));
    ok(there || !wasSaid, 'what was said to be saved is there');
    if (there && page.device.choice === 'keep') this.#saved(page);
    await this.reload(page);
  }

  /** The page comes again; its person goes on with the newest draft, or with what is on its way. */
  async reload(page: Page): Promise<void> {
    page.device.close();
    const device = this.#device();
    const {drafts} = await device.drafts.find(owner);
    const [waiting] = await device.waiting(owner);
    if (waiting) Object.assign(page, this.#blank(device), {waits: waiting.id});
    else if (!drafts[0]) Object.assign(page, this.#blank(device));
    else this.#goOn(page, device, drafts[0]);
  }

  async send(page: Page, line: Line): Promise<void> {
    const {model} = this;
    const {submissionId: id} = page.words;
    const text = textOf(page.words) as string;
    const [other] = model.outbox.entries();
    const added = await page.device.outbox.add(owner, postingOf(page.words), page.draft);
    if (other && other[1].text !== text) return equal(added, {waiting: other[0]}, 'another waits');
    const onItsWay = other?.[0] ?? id;
    equal('id' in added && added.id, onItsWay, 'it is on its way');
    if (!other) {
      const draft = model.drafts.get(page.line);
      if (draft?.version === page.version) model.drafts.delete(page.line);
      model.outbox.set(id, {text, line: page.line, held: false});
    }
    page.waits = onItsWay;
    await this.attempt(page, line);
  }

  /** Try again, by hand; or, where the school has an earlier version, send as a change. */
  async attempt(page: Page, line: Line): Promise<void> {
    const {model, school} = this;
    const id = page.waits!;
    const mine = model.outbox.get(id);
    school.line = line;
    const delivered = await page.device.delivery.attempt(id);
    if (!mine) return (equal(delivered, {gone: true}), this.#begin(page));
    const stored = model.rows.get(id);
    const arrives = line !== 'down' && (stored === undefined || stored === mine.text);
    if (arrives) model.rows.set(id, mine.text);
    if (arrives && line === 'good') {
      ok('receipt' in delivered && delivered.receipt.submissionId === id, 'there is a receipt');
      model.outbox.delete(id);
      return this.#begin(page);
    }
    const earlier = line !== 'down' && stored !== undefined && stored !== mine.text;
    equal('key' in delivered && delivered.key, earlier ? 'sentEarlier' : 'sendFailed');
    if (earlier) await this.#sendChange(page, id, line);
  }

  async takeBack(page: Page): Promise<void> {
    const {model} = this;
    const id = page.waits!;
    const mine = model.outbox.get(id);
    const back = await page.device.outbox.takeBack(id);
    if (!mine) return (equal(back, {gone: true}), this.#begin(page));
    ok('draft' in back, 'taken back');
    equal(textOf(back.posting.words), mine.text);
    model.outbox.delete(id);
    const isKept = page.device.choice === 'keep';
    const line = isKept && model.drafts.has(mine.line) ? randomUuid() : mine.line;
    Object.assign(page, {waits: undefined, draft: back.draft, words: back.posting.words, line, version: 0});
    if (isKept) this.#saved(page);
  }

  async clear(page: Page): Promise<void> {
    ok('cleared' in (await page.device.clear(true)), 'cleared');
    ok(await page.device.isClear(), 'there is nothing');
    this.model.drafts.clear();
    this.model.outbox.clear();
    // The other page hears of it in a turn of its own.
    while (this.pages.some(({device}) => device.choice === 'keep')) await new Promise((done) => setTimeout(done));
    // The persons at both pages leave what they had.
    for (const one of this.pages) await this.reload(one);
  }

  /** What is on the device, seen by a page that has only come to look. */
  async look() {
    const device = openDevice(this.name);
    const found = {...(await device.drafts.find(owner)), waiting: await device.waiting(owner)};
    device.close();
    return found;
  }

  /** The device and the school are as the model says, and nothing is at the school twice. */
  async verify(): Promise<void> {
    const {model, school} = this;
    const {drafts, unreadable, trouble, waiting} = await this.look();
    equal([unreadable, trouble], [[], undefined], 'readable');
    const inOrder = [...model.drafts.values()].sort((one, two) => two.order - one.order);
    equal(
      drafts.map(({words}) => textOf(words)),
      inOrder.map(({text}) => text),
      'drafts',
    );
    const onTheWay = waiting.map(({id, posting}) => [id, textOf(posting?.words)]);
    equal(
      onTheWay,
      [...model.outbox].map(([id, {text}]) => [id, text]),
      'outbox',
    );
    const rows = [...school.rows].map(([id, {answers}]) => [id, (answers as {goodAt: string}).goodAt]);
    equal(rows, [...model.rows], 'school');
  }

  #device(): Device {
    return openDevice(this.name, {send: this.#bugs.send?.bind(this.school) ?? this.school.send});
  }

  #save(page: Page): Promise<Saved> {
    return this.#bugs.save ? this.#bugs.save(page, page.words) : page.draft.save(page.words);
  }

  #saved(page: Page) {
    const {drafts} = this.model;
    const kept = drafts.get(page.line);
    if (kept && kept.version !== page.version) page.line = randomUuid();
    page.version = ++this.model.versions;
    drafts.set(page.line, {text: textOf(page.words) as string, version: page.version, order: page.version});
  }

  #blank(device: Device): Page {
    const words = wordsOf(`text ${++this.model.texts}`);
    const draft = device.drafts.open(owner);
    return {device, draft, words, line: draft.id, version: 0, waits: undefined};
  }

  #begin(page: Page) {
    Object.assign(page, this.#blank(page.device));
  }

  #goOn(page: Page, device: Device, draft: Draft) {
    const found = [...this.model.drafts].find(([, {text}]) => text === textOf(draft.words));
    ok(found, 'the draft that is offered is one of those that were saved');
    const [line, {version}] = found;
    Object.assign(page, {device, draft: device.drafts.open(owner, draft), words: draft.words, line, version});
    page.waits = undefined;
  }

  async #sendChange(page: Page, earlier: string, line: Line) {
    const {model} = this;
    const [waiting] = (await page.device.waiting(owner)).filter(({id}) => id === earlier);
    equal([waiting?.state, waiting?.hold], ['held', 'sentEarlier']);
    const words = {...waiting!.posting!.words, submissionId: randomUuid(), replaces: earlier};
    const draft = page.device.drafts.open(owner);
    const added = await page.device.outbox.add(owner, postingOf(words), draft, earlier);
    equal('id' in added && added.id, words.submissionId, 'the change is on its way');
    const {text} = model.outbox.get(earlier)!;
    model.outbox.delete(earlier);
    model.outbox.set(words.submissionId, {text, line: draft.id, held: false});
    page.waits = words.submissionId;
    await this.attempt(page, line);
  }
}
