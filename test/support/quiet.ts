/** Listens to everything that a page may not do: complain, fail, or talk to somebody else. */
import assert from 'node:assert/strict';
import type {BrowserContext} from 'playwright-core';

export interface Quiet {
  /** Fails with all that was heard so far. */
  readonly check: () => void;
}

/**
 * @param context whose pages are listened to, from now on
 * @param origin the only one that may be asked
 */
export function listen(context: BrowserContext, origin: string): Quiet {
  const heard: string[] = [];
  context.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) heard.push(`request: ${request.method()} ${request.url()}`);
  });
  context.on('requestfailed', (request) => heard.push(`no answer: ${request.url()} ${request.failure()?.errorText}`));
  return {check: () => assert.deepEqual(heard, [], 'the page is silent and asks nobody else')};
}
