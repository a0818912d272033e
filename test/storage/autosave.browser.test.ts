import {Autosave, type SaveState} from '../../src/storage/autosave.js';
import type {OpenDraft} from '../../src/storage/open-draft.js';
import {until} from '../support/browser.js';
import {closeDevices, newName, openDevice, owner, textOf, wordsOf} from '../support/device.js';
import {equal, ok} from '../support/expect.js';

describe('while a family types', () => {
  let name = '';
  let text = '';
  let states: SaveState[] = [];
  let autosave: Autosave | undefined;
  beforeEach(() => {
    name = newName();
    states = [];
  });
  afterEach(async () => {
    autosave?.stop();
    await closeDevices();
  });
  const words = wordsOf('');
  function begin(draft: Pick<OpenDraft, 'save'>): Autosave {
    const now = () => ({...words, entries: [['goodAt', text]] as const});
    return (autosave = new Autosave(draft as OpenDraft, now, (state) => states.push(state)));
  }
  const kept = async () => textOf((await openDevice(name).drafts.find(owner)).drafts[0]?.words);
  const isSaved = () => states.at(-1)?.state === 'saved';

  it('is saved within a second though the typing never stops', async () => {
    const auto = begin(openDevice(name).drafts.open(owner));
    const start = performance.now();
    while (!isSaved() && performance.now() - start < 3000) {
      text += 'x';
      auto.changed();
      await new Promise((resolve) => setTimeout(resolve, 50));
      // “Saved” is not said while there is something newer on the screen.
      if (states.some(({state}) => state === 'saving')) break;
    }
    ok(performance.now() - start < 1000, 'it began to save within a second');
    await until(isSaved, 'saved');
    equal(await kept(), text);
  });

  it('says “saved” of nothing that was typed after the save began', async () => {
    const waiting: (() => void)[] = [];
    const auto = begin({
      save: () => new Promise((resolve) => waiting.push(() => resolve({savedAt: new Date(), newer: false}))),
    });
    auto.changed();
    const first = auto.flush();
    auto.changed();
    waiting[0]!();
    await first;
    equal(
      states.map(({state}) => state),
      ['saving'],
    );
    const second = auto.flush();
    waiting[1]!();
    await second;
    equal(
      states.map(({state}) => state),
      ['saving', 'saving', 'saved'],
    );
  });

  it('saves at once when the page is hidden: a phone may never show it again', async () => {
    const auto = begin(openDevice(name).drafts.open(owner));
    text = 'the last words';
    auto.changed();
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    equal(
      states.map(({state}) => state),
      ['saving'],
      'without waiting',
    );
    await until(isSaved, 'saved');
    equal(await kept(), 'the last words');
  });

  it('says why nothing is saved, and nothing false', async () => {
    const auto = begin(openDevice(name, {choice: 'unasked'}).drafts.open(owner));
    auto.changed();
    await auto.flush();
    equal(states, [{state: 'saving'}, {state: 'notSaved', trouble: 'notWanted'}]);
  });

  it('saves nothing where nothing has changed, or once it has been stopped', async () => {
    let saves = 0;
    const auto = begin({save: () => (saves++, Promise.resolve({trouble: 'over'}))});
    await auto.flush();
    auto.changed();
    auto.stop();
    await auto.flush();
    equal(saves, 0);
  });
});
