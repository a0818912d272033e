import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {FormDefinition, Question} from '../../src/forms/form.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import {FormSession} from '../../src/session/session.js';
import {createSubmission} from '../../src/submission/create-submission.js';
import {parseSubmission} from '../../src/submission/parse-submission.js';
import {twoChildren} from '../support/forms.js';
import {randomForm} from '../support/random-forms.js';
import {submissionId} from '../support/submissions.js';

const words = fc.string({
  unit: fc.constantFrom('a', 'ą', 'ا', '😀', '👩‍👧', '\u0301', ' ', '\n', '\r', '\0', '\ud83d', '"', '\\', '\u2028'),
  maxLength: 30,
});

/** Something that a family could enter: mostly right, at times not. */
function entryFor({facts, optionsFrom}: Question): fc.Arbitrary<string | string[]> {
  if (facts.base === 'choices') return fc.subarray([...facts.codes], {maxLength: 4});
  if (optionsFrom) return fc.constantFrom('c1', 'c2');
  if (facts.base === 'choice') return fc.constantFrom(...facts.codes);
  if (facts.format === 'tel') return fc.constantFrom('07700 900 982', '+۹۲ ۳۰۰ ۱۲۳۴۵۶۷', 'no phone');
  if (facts.format === 'email') return fc.constantFrom('e@example.com', 'żaneta@poczta.pl', 'no mail');
  return fc.oneof(
    {weight: 5, arbitrary: words},
    {weight: 1, arbitrary: fc.constantFrom('x'.repeat(101), '🦄'.repeat(501))},
  );
}
const entriesFor = (form: FormDefinition) =>
  fc.tuple(...form.questions.map((question) => fc.option(entryFor(question), {nil: undefined, freq: 2})));

const options: fc.Arbitrary<SessionOptions> = fc.record({
  length: fc.constantFrom('short', 'full'),
  onePerPage: fc.boolean(),
  leaveOut: fc.subarray(['sleep', 'homeLife', 'replyBy', 'replyWanted', 'toldEnough', 'changesAhead', 'yourName']),
  context: fc.record(
    {
      school: fc.constant('100000'),
      phase: fc.constantFrom('nursery', 'primary', 'secondary', 'specialist'),
      nation: fc.constantFrom('england', 'scotland'),
      children: fc.constantFrom(twoChildren.children, twoChildren.children.slice(0, 1), []),
      preset: fc.constantFrom('transition', 'gone'),
      parentName: fc.constant('Ewa'),
      channels: fc.constantFrom(['email'], ['phoneCall', 'text', 'app']),
      respondentId: fc.constant('r-1'),
    },
    {requiredKeys: []},
  ),
});

function filled(form: FormDefinition, given: SessionOptions, entries: readonly (string | string[] | undefined)[]) {
  const session = new FormSession(form as FormDefinition<Readonly<Record<string, unknown>>>, given);
  entries.forEach((entry, index) => entry !== undefined && session.enter(form.questions[index]!.id, entry));
  return session;
}
const sent = (session: FormSession) => JSON.stringify(createSubmission(session, {submissionId, locale: 'ur'}));

describe('whatever a family fills in', () => {
  it('what the page says is valid, the school takes, and has word for word what was on the screen', () => {
    let valid = 0;
    fc.assert(
      fc.property(options, entriesFor(parentQuestionnaire), (given, entries) => {
        const session = filled(parentQuestionnaire, given, entries);
        for (const {path} of session.check())
          if (path !== 'yourName' && path !== 'whichChild' && path !== 'childName') session.clear(path);
        for (const {path} of session.check())
          session.enter(path, path === 'whichChild' ? 'c1' : path === 'contactEmail' ? 'e@e.pl' : '12345');
        assert.deepEqual(session.check(), []);
        valid++;
        const {submission, problems} = parseSubmission(sent(session));
        assert.equal(problems, undefined, JSON.stringify(problems));
        assert.deepEqual(submission?.answers, session.answers());
      }),
      {numRuns: 100},
    );
    assert.ok(valid >= 100);
  });

  it('what the page says is wrong, the school says too, in the same words, unless only the page can know', () => {
    fc.assert(
      fc.property(entriesFor(parentQuestionnaire), (entries) => {
        const session = filled(parentQuestionnaire, {}, entries);
        // Only the page knows the children, and which ways of contact the school offers.
        const known = session
          .check()
          .filter(({path, key}) => key !== 'code' && !(path === 'childName' && key === 'required'));
        assert.deepEqual(parseSubmission(sent(session)).problems ?? [], known);
      }),
      {numRuns: 100},
    );
  });

  it('in any form, what the page says is valid, the school takes', () => {
    fc.assert(
      fc.property(
        randomForm.chain((form) =>
          fc.tuple(fc.constant(form), entriesFor(form), fc.constantFrom('short' as const, 'full' as const)),
        ),
        ([form, entries, length]) => {
          const session = filled(form, {length}, entries);
          fc.pre(session.isValid);
          assert.equal(parseSubmission(sent(session), {forms: [form]}).problems, undefined);
        },
      ),
      {numRuns: 150},
    );
  });
});
