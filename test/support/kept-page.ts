/** The page of a family that types without a stop, and what a page after it finds. Bundled for a browser that is killed. */
import {Device} from '../../src/storage/device.js';
import type {Owner} from '../../src/storage/owner.js';

const owner: Owner = {form: 'sample', stage: 'a', school: 'demo'};
const tell = (what: string, value: unknown) => fetch(`/${what}`, {method: 'POST', body: JSON.stringify(value)});

const words = (count: number, text: string) => ({
  submissionId: '3f0f5d86-5a3f-4c1e-9d70-0d2f4f8b7c11',
  formVersion: 1,
  locale: 'en',
  entries: [
    ['count', String(count)],
    ['text', text],
  ] as [string, string][],
});

async function find() {
  const {drafts, unreadable, trouble} = await new Device().drafts.find(owner);
  const entries = drafts.map((draft) => Object.fromEntries(draft.words.entries));
  await tell('found', {entries, unreadable: unreadable.length, trouble});
}

async function type(from: number) {
  const device = new Device({choice: 'keep'});
  const {drafts} = await device.drafts.find(owner);
  const draft = device.drafts.open(owner, drafts[0]);
  for (let count = from; ; count++) {
    const saved = await draft.save(words(count, `words ${count} `.repeat(200)));
    if ('savedAt' in saved) await tell('saved', count);
    else await tell('trouble', saved.trouble);
  }
}

/** Fills the device with what does not get smaller, until it has no room. */
async function fill() {
  const device = new Device({choice: 'keep'});
  const draft = device.drafts.open(owner);
  const random = Array.from({length: 2_000_000}, () => Math.random().toString(36)[2]).join('');
  await tell('filled', await draft.save(words(1, random)));
}

const does = new URLSearchParams(location.search);
if (does.has('find')) void find();
else if (does.has('fill')) void fill();
else void type(Number(does.get('type')));
