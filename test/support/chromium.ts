/** The browser of the journeys: the same one that the element tests found. */
import {chromium, type Browser} from 'playwright-core';
import {chromiumPath} from '../../tools/browsers.mjs';

export async function launchChromium(): Promise<Browser> {
  const {executablePath, args, env} = (await chromiumPath()) as {
    executablePath: string;
    args: string[];
    env: Record<string, string>;
  };
  return chromium.launch({executablePath, args, env});
}
