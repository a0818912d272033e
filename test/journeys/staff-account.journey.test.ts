/** A person at a school who signs in for the first time and chooses a password, on pages that work without a script. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {StaffPage} from '../support/staff-page.js';
import {keyboardOnly, mouse} from '../support/ways.js';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

describe('the headteacher of the demo', () => {
  it('mistypes the password, goes on typing where the cursor is, and chooses one of her own', async () => {
    const context = await browser.newContext({...mouse.context, javaScriptEnabled: false});
    const page = await context.newPage();
    const staff = new StaffPage(page, keyboardOnly);
    const {name, password} = demo.signIn;
    await page.goto(`${demo.origin}/staff/password`);
    await page.getByLabel('Name').fill(name.toUpperCase());
    await page.getByLabel('Password').fill('mistyped');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({hasText: 'Check both'}).waitFor();
    assert.equal(await page.getByLabel('Name').inputValue(), name.toUpperCase(), 'the name need not be typed again');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {name: 'Your account'}).waitFor();

    const fresh = 'seven lamps on the stairs';
    await page.getByLabel('Your password now').fill(password);
    await page.getByLabel('New password, at least').fill(fresh);
    await page.getByLabel('The new password again').fill(fresh);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: 'Your password is changed'}).waitFor();
    await page.getByRole('button', {name: 'Sign out'}).click();
    await page.getByRole('heading', {name: 'Sign in'}).waitFor();
    await staff.signIn({...demo, signIn: {name, password: fresh}});
    await context.close();
    assert.ok(!demo.output().includes(fresh));
  });
});
