/** What every loop needs: a demo of its own, a browser, a teacher who is signed in, and families. */
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import type {Browser, BrowserContext} from 'playwright-core';
import {launchChromium} from './chromium.js';
import {startDemo, type Demo} from './demo.js';
import {listen, type Quiet} from './quiet.js';
import {StaffLoop} from './staff-loop.js';
import {mouse, type Way} from './ways.js';

export interface Invited {
  readonly id: string;
  readonly url: string;
}

export interface LoopSuite {
  readonly demo: Demo;
  readonly staff: StaffLoop;
  /** An invitation that a portal of the school makes. */
  readonly invite: (asked: object) => Promise<Invited>;
  /** A family's own browser; all are closed in the end. */
  readonly home: (way: Way) => Promise<BrowserContext>;
  /** Fails where a page has complained, or asked somebody else. */
  readonly isQuiet: () => void;
}

/** In milliseconds: more than a busy machine needs for one step. */
const patience = 15_000;

/** Call it at the top of a file; what it returns is there from the first test on. */
export function loopSuite(): LoopSuite {
  const made: {demo?: Demo; browser?: Browser; staff?: StaffLoop} = {};
  const listeners: Quiet[] = [];

  const open = async (way: Way) => {
    const context = await made.browser!.newContext(way.context);
    context.setDefaultTimeout(patience);
    listeners.push(listen(context, made.demo!.origin));
    return context;
  };

  before(async () => {
    [made.demo, made.browser] = await Promise.all([startDemo(), launchChromium()]);
    const page = await (await open(mouse)).newPage();
    made.staff = new StaffLoop(page, mouse, made.demo);
    await made.staff.signIn(made.demo);
  });

  after(async () => {
    await made.browser?.close();
    await made.demo?.stop();
  });

  return {
    get demo() {
      return made.demo!;
    },
    get staff() {
      return made.staff!;
    },
    invite: async (asked) => {
      const answer = await made.demo!.asMachine('POST', '/invitations', asked);
      assert.equal(answer.status, 201, await answer.clone().text());
      return (await answer.json()) as Invited;
    },
    home: open,
    isQuiet: () => listeners.forEach(({check}) => check()),
  };
}
