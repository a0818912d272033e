/** A real spreadsheet opens what staff take out. LibreOffice is large, so this is not among the usual tests. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {formulas} from '../receiver/read-csv.js';
import {get, post, startReceiver, submission, type Receiver} from '../receiver/receiver.js';

/** Commas, quotation marks, UTF-8, from the first line, and every cell looked at as if it had been typed. */
const asIfTyped = 'CSV:44,34,76,1,,0,false,true,false';

describe('a member of staff who opens the table in LibreOffice', () => {
  let folder: string;
  let receiver: Receiver;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
    receiver = await startReceiver();
  });
  after(async () => {
    await receiver.close();
    await rm(folder, {recursive: true});
  });

  /** The sheet as XML, after LibreOffice has read it and worked out what it would work out. */
  async function opened(csv: string | Uint8Array): Promise<string> {
    await writeFile(join(folder, 'answers.csv'), csv);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'fods', `--infilter=${asIfTyped}`, '--outdir', folder];
    await promisify(execFile)('soffice', [profile, ...convert, join(folder, 'answers.csv')], {timeout: 120_000});
    return readFile(join(folder, 'answers.fods'), 'utf8');
  }

  it('would see formulas at work if the table were written without care, so that this looks in the right place', async () => {
    assert.match(await opened('"a"\r\n"=1+1"\r\n'), /table:formula="of:=1\+1"/);
  });

  it('sees no formula, whatever a family has written, and the letters of every language', async () => {
    for (const [index, goodAt] of formulas.entries()) {
      const sent = submission({answers: {childName: 'Ødül 贾 عائشة', yourName: `=${index}+1`, goodAt}});
      assert.equal((await post(receiver, sent)).status, 201);
    }
    const sheet = await opened(new Uint8Array(await (await get(receiver, '/export.csv')).arrayBuffer()));
    assert.doesNotMatch(sheet, /table:formula=/);
    assert.equal(sheet.split('Ødül 贾 عائشة').length - 1, formulas.length);
    assert.ok(sheet.includes('HYPERLINK'), 'the words are there, as words');
  });
});
