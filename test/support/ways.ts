/** The ways in which a person moves through a page. Each does what hands do, and nothing that only a program can. */
import type {BrowserContextOptions, Locator} from 'playwright-core';

export interface Way {
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** A button or a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** A radio or a checkbox. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Types into a box, on an empty line or over what is there. */
  readonly write: (box: Locator, text: string) => Promise<void>;
  readonly select: (menu: Locator, value: string) => Promise<void>;
}

/** People hit the words of a row, not the small box in it. */
async function labelOf(box: Locator): Promise<Locator> {
  return box.page().locator(`label[for="${await box.getAttribute('id')}"]`);
}

/** What is typed key by key; longer words come a line at a time, as from a phone's suggestions or an input method. */
const mostKeys = 24;

async function type(box: Locator, text: string): Promise<void> {
  const {keyboard} = box.page();
  if (!text) return keyboard.press('Delete');
  if (text.length <= mostKeys) return keyboard.type(text);
  for (const [index, line] of text.split('\n').entries()) {
    if (index) await keyboard.press('Enter');
    if (line) await keyboard.insertText(line);
  }
}

/** The list of a native menu is drawn by the system, out of reach of a browser's driver: so is what opens it. */
const chooseFromSystemList = async (menu: Locator, value: string) => {
  await menu.selectOption(value);
};

export const mouse: Way = {
  name: 'with a mouse',
  context: {viewport: {width: 1280, height: 800}},
  press: (target) => target.click(),
  tick: async (box) => (await labelOf(box)).click(),
  write: async (box, text) => {
    await box.click({clickCount: 3});
    await type(box, text);
  },
  select: chooseFromSystemList,
};

export const touch: Way = {
  name: 'on a small phone',
  context: {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true, deviceScaleFactor: 2},
  press: (target) => target.tap(),
  tick: async (box) => (await labelOf(box)).tap(),
  write: async (box, text) => {
    await box.tap();
    await type(box, text);
  },
  select: chooseFromSystemList,
};

const hasFocus = (target: Locator) =>
  target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);

/** No page of ours has as many stops as this; whoever needs more is in a trap. */
const mostStops = 150;

/** Goes on with Tab until the target, or another stop that will do, has the focus. */
async function tabTo(target: Locator, willDo: () => Promise<boolean> = () => hasFocus(target)): Promise<void> {
  await target.waitFor();
  for (let stops = 0; !(await willDo()); stops++) {
    if (stops === mostStops) throw new Error(`Tab does not come to ${String(target)}`);
    await target.page().keyboard.press('Tab');
  }
}

/** One stop for all radios of a question; the arrows go from one to the next, and choose it. */
async function tickRadio(radio: Locator): Promise<void> {
  const {keyboard} = radio.page();
  const inGroup = () =>
    radio.evaluate((element: HTMLInputElement) => {
      const {activeElement} = element.getRootNode() as Document | ShadowRoot;
      return activeElement instanceof HTMLInputElement && activeElement.name === element.name;
    });
  await tabTo(radio, inGroup);
  for (let steps = 0; !(await hasFocus(radio)); steps++) {
    if (steps === mostStops) throw new Error(`the arrows do not come to ${String(radio)}`);
    await keyboard.press('ArrowDown');
  }
  if (!(await radio.isChecked())) await keyboard.press('Space');
}

export const keyboardOnly: Way = {
  name: 'with the keyboard alone',
  context: {viewport: {width: 1280, height: 800}},
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  tick: async (box) => {
    if ((await box.getAttribute('type')) === 'radio') return tickRadio(box);
    await tabTo(box);
    await box.page().keyboard.press('Space');
  },
  write: async (box, text) => {
    await tabTo(box);
    await box.page().keyboard.press('ControlOrMeta+A');
    await type(box, text);
  },
  select: async (menu, value) => {
    await tabTo(menu);
    const {keyboard} = menu.page();
    await keyboard.press('Home');
    for (let steps = 0; (await menu.inputValue()) !== value; steps++) {
      if (steps === mostStops) throw new Error(`the arrows do not come to ${value}`);
      await keyboard.press('ArrowDown');
    }
  },
};

export const ways: readonly Way[] = [mouse, touch, keyboardOnly];
