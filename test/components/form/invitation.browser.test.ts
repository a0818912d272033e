import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes} from '../../support/expect.js';
import {focused, openForm, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {wordsIn} from '../../support/page-words.js';
import {endpoint, json} from '../../support/receiver-stub.js';

type Answer = (token: string | null) => Response | Promise<Response>;

const given = (changes: object = {}) =>
  json(200, {
    school: 'demo',
    form: 'meetingFollowUp',
    stage: 'c',
    locale: 'pl',
    subject: {childId: '7', childName: 'Zuzia', respondentId: 'mother-1'},
    inReplyTo: 'written',
    context: {schoolPhone: '01632 960 001'},
    previous: [
      {
        submissionId: 'written',
        form: 'meetingFollowUp',
        stage: 'a',
        locale: 'en',
        answers: {actions: [{actionWhat: 'Zuzia keeps art.'}]},
      },
    ],
    ...changes,
  });

describe('a family that comes with an invitation', () => {
  watchConsole();
  const real = window.fetch.bind(window);
  const before = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  let answers: Answer[];
  let asked: (string | null)[];
  let posts: {readonly headers: Headers; readonly body: Record<string, unknown>}[];

  beforeEach(() => {
    [answers, asked, posts] = [[() => given()], [], []];
    window.fetch = async (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(new URL(endpoint).origin)) return real(input, init);
      const headers = new Headers(init.headers);
      if (init.method === 'POST') {
        const body = JSON.parse(init.body as string) as Record<string, unknown>;
        posts.push({headers, body});
        return json(201, {submissionId: body.submissionId, reference: 'KX7-4PM', receivedAt: '2026-03-27T10:00:00Z'});
      }
      asked.push(headers.get('Invitation'));
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      return answer(headers.get('Invitation'));
    };
  });
  afterEach(() => {
    Object.defineProperty(window, 'fetch', before);
    unmount();
  });

  const open = (tag = 'meeting-follow-up', attributes = {}): Promise<FormPerson> =>
    openForm({tag, attributes: {endpoint, invitation: 'token-1', ...attributes}});

  it('is at its stage, in its language, about its child, and sends what it was given', async () => {
    const form = await open();
    const words = await wordsIn('pl', ['common', 'meetingFollowUp']);
    equal([asked, form.page.lang], [['token-1'], 'pl']);
    includes(form.text, words('sec.progressCheck'));
    includes(form.text, 'Zuzia');
    await form.choose('actionChecks.0.checkDone', 'yes');
    await form.do('continue');
    await form.do('send');
    await until(() => posts.length, 'a post');
    const [{headers, body}] = posts as [(typeof posts)[0]];
    equal(headers.get('Invitation'), 'token-1');
    equal([body.stage, body.inReplyTo, body.school], ['c', 'written', 'demo']);
    equal(body.subject, {childId: '7', childName: 'Zuzia', respondentId: 'mother-1'});
  });

  for (const [what, fail] of [
    ['the line has gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the receiver is busy', () => json(503, {reason: 'unavailable'})],
    ['a café’s Wi-Fi answers', () => new Response('<h1>Welcome</h1>', {status: 200})],
  ] as const)
    it(`is told when ${what}, sees no form that is not its own, and tries again`, async () => {
      answers = [fail, () => given()];
      const form = await open('meeting-follow-up', {lang: 'ur', 'school-phone': '01632 960 001'});
      const words = await wordsIn('ur', ['common', 'meetingFollowUp']);
      for (const said of [words('error.linkFailed'), '01632 960 001']) includes(form.text, said);
      for (const never of [words('text.stageMissing'), words('button.start')]) excludes(form.text, never);
      equal(form.questions, []);
      await form.do('retry');
      await until(() => form.has('[data-question]'), 'the questions');
      equal([asked, form.page.lang], [['token-1', 'token-1'], 'pl']);
      await until(() => focused() === form.heading, 'the focus at the heading');
    });

  for (const [whose, attributes, language] of [
    ['of the phone', {}, 'pl'],
    ['that the page has set', {lang: 'ur'}, 'ur'],
  ] as const)
    it(`reads in the language ${whose} that a link is not known`, async () => {
      answers = [() => json(404, {reason: 'not-found'})];
      const own = Object.getOwnPropertyDescriptor(navigator, 'languages');
      Object.defineProperty(navigator, 'languages', {value: ['cy', 'pl-PL', 'en'], configurable: true});
      try {
        const form = await open('meeting-follow-up', attributes);
        await until(() => form.page.lang === language, 'the language');
        includes(form.text, (await wordsIn(language, ['common']))('error.linkUnknown'));
      } finally {
        if (own) Object.defineProperty(navigator, 'languages', own);
        else Reflect.deleteProperty(navigator, 'languages');
      }
    });

  it('is never asked for what another link on the page opens, and does not send with it', async () => {
    answers = [() => given({form: 'howIsToday', stage: 'a', previous: []})];
    location.hash = '#invitation=token-of-another-form';
    const form = await openForm({tag: 'talk-instead', attributes: {endpoint, 'school-phone': '01632 960 001'}});
    equal([location.hash, form.page.lang], ['', 'en-GB']);
    await form.type('childName', 'Zuzia');
    await form.type('yourName', 'Agnieszka');
    await form.choose('talkHow', 'inPerson');
    await form.do('continue');
    await form.do('send');
    await until(() => posts.length, 'a post');
    equal(posts[0]!.headers.get('Invitation'), null);
  });

  it('and opens the other parent’s link in the same page, finds nothing of what was typed before', async () => {
    const form = await open();
    await form.choose('actionChecks.0.checkDone', 'yes');
    await form.type('actionChecks.0.checkMore', 'Only for her.');
    answers = [() => given({locale: 'en', subject: {childId: '7', childName: 'Zuzia', respondentId: 'father-2'}})];
    form.element.invitation = 'token-2';
    await until(() => form.page.lang === 'en-GB', 'the other language');
    equal([asked, form.element.value], [['token-1', 'token-2'], {}]);
    equal(form.all<HTMLInputElement>('[name]').filter(({checked}) => checked).length, 0);
    excludes(form.text, 'Only for her.');
  });
});
