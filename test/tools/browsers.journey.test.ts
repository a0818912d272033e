import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/chromium.js';

const isElsewhere = process.platform !== 'linux' || process.arch !== 'x64';

/** A machine with a browser of its own would never notice that the one from npm cannot open a form. */
describe('a bare machine', {skip: isElsewhere && 'the npm package has no Chromium for this machine'}, () => {
  const named = process.env.CHROME_PATH;
  before(() => {
    process.env.CHROME_PATH = 'npm';
  });
  after(() => {
    if (named === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = named;
  });

  it('has a Chromium that shows a text box and takes what a family types', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent('<label>Name <input></label>');
      await page.getByLabel('Name').fill('Zofia');
      assert.equal(await page.getByLabel('Name').inputValue(), 'Zofia');
      assert.ok((await page.getByText('Name').boundingBox())?.width, 'words have a font to be seen in');
    } finally {
      await browser.close();
    }
  });
});
