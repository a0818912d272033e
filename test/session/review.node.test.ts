import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reviewOf} from '../../src/session/review.js';
import {neededEntries, parentSession} from '../support/forms.js';

const rows = (...given: Parameters<typeof parentSession>) => reviewOf(parentSession(...given));
const pathsOf = (...given: Parameters<typeof parentSession>) =>
  rows(...given).flatMap((section) => section.rows.map(({path}) => path));

describe('“Check your answers”', () => {
  it('has every question that is asked, in order, blank ones too', () => {
    const paths = pathsOf({length: 'x'}, {length: 'short'});
    assert.deepEqual(paths, [
      'childName',
      'yourName',
      'goodAt',
      'enjoys',
      'helps',
      'doesNotHelp',
      'feelsAboutSchool',
      'childSays',
      'mattersMost',
      'anythingElse',
      'formHelper',
      'replyWanted',
    ]);
  });
  it('has no words to read and nothing that is hidden', () => {
    const paths = pathsOf({homeWords: 'x'});
    assert.ok(!paths.includes('homeWords') && !paths.includes('homeIntro'));
  });
  it('says “blank” and never an empty answer', () => {
    const blank = rows({goodAt: ' \n', hardParts: []}).flatMap((section) => section.rows);
    assert.ok(blank.every(({entry}) => entry === undefined));
  });
  it('has “Tell us more” only if something was told', () => {
    assert.ok(!pathsOf({mattersMost: ['other'], mattersMostOther: ' '}).includes('mattersMostOther'));
    assert.ok(pathsOf({mattersMost: ['other'], mattersMostOther: 'Chess'}).includes('mattersMostOther'));
  });
  it('has each section once, also with one question a page', () => {
    const ids = rows(neededEntries, {onePerPage: true}).map(({id}) => id);
    assert.deepEqual(
      ids,
      rows(neededEntries).map(({id}) => id),
    );
    assert.equal(new Set(ids).size, 8);
  });
  it('has the same rows with one question a page', () =>
    assert.deepEqual(pathsOf(neededEntries, {onePerPage: true}), pathsOf(neededEntries)));
  it('shows what is sent, and all that is sent', () => {
    const session = parentSession({
      ...neededEntries,
      goodAt: 'a\r\nb',
      hardParts: ['lessons'],
      homeSchoolMore: 'hidden',
    });
    const shown = reviewOf(session)
      .flatMap((section) => section.rows)
      .filter(({entry}) => entry !== undefined);
    assert.deepEqual(Object.fromEntries(shown.map(({path, entry}) => [path, entry])), session.answers());
  });
});
