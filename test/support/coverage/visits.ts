/** The schools whose pages are looked at: between them they supply, and leave out, all that changes a word. */
import type {Context, PreviousSubmission} from '../../../src/forms/context.js';
import type {FormDefinition} from '../../../src/forms/form.js';
import {stagesOf, type Stage} from '../../../src/forms/stage.js';
import {channels, staffRoles} from '../../../src/schemas/code-sets.js';
import {localHelp, takePart} from '../../../src/schemas/community-code-sets.js';
import {agendaTopics, meetingPlaces, meetingPromises, meetingTypes} from '../../../src/schemas/meeting-code-sets.js';
import type {Visit} from './walker.js';

/** A form's page, one stage of it, and the ways through it. */
export interface Page {
  readonly form: FormDefinition;
  readonly stage: Stage;
  readonly visits: readonly Visit[];
}

/** It offers and shows whatever a school can. */
const generous: Context = {
  phase: 'primary',
  nation: 'england',
  replyDays: 5,
  schoolPhone: '01632 960 001',
  contactName: 'Mrs Okafor',
  contactRole: 'senco',
  whoSeesAnswers: staffRoles,
  channels,
  children: [
    {id: 'c1', name: 'Zofia Nowak'},
    {id: 'c2', name: 'Jan Nowak'},
  ],
  translation: 'machine',
  weekendSlots: true,
  meetingType: 'catchUp',
  meetingDate: '2027-02-04',
  meetingPlaces,
  promises: meetingPromises,
  notInTrouble: true,
  agenda: agendaTopics.map((topic) => ({
    topic,
    minutes: topic === 'homeNews' ? 1 : 5,
    raisedBy: topic === 'homeNews' ? 'family' : 'Sana',
  })),
  takePartOptions: takePart,
  localHelpOptions: localHelp,
  staffContacts: [{id: 'okafor', name: 'Mrs Okafor', role: 'senco'}],
  staffName: 'Miss Ahmed',
  complaintsUrl: '/promises#complain',
  policyUrl: '/promises#in-touch',
  accessInfoUrl: '/promises#access',
  staffReplyTimes: '8am to 5pm',
  answerBy: '2027-01-29',
  readBy: '08:40',
  formUrls: {talkInstead: '/talk-instead', reasonableAdjustments: '/reasonable-adjustments-request'},
};

/** Everybody who works with families comes to a meeting: no other form has as many people. */
const attendees: Context['attendees'] = staffRoles.map((role) => ({
  name: 'Ngozi',
  callThem: 'Ngozi',
  role,
  why: 'Ngozi leads it.',
  wholeMeeting: role === 'senco',
}));

/** What a school that has not supplied something leaves out of its page. */
const notSupplied = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, undefined])) as Context;

const meeting: Context = {...generous, attendees};
const nursery: Context = {...generous, phase: 'nursery', nation: 'england', replyDays: 1};

/** It has supplied next to nothing: other words stand in, and families are asked more. */
const silent: Context = {
  ...notSupplied([...Object.keys(meeting), 'dayParts', 'familyTopics']),
  phase: 'nursery',
  nation: 'northernIreland',
};

/** Answers between the first and the last of a question, after which more is asked, or said. */
const followedUp: Visit['answers'] = {
  replyWanted: 'yesSoon',
  replyBy: 'phoneCall',
  homeSchoolSame: 'harderHome',
  agendaOk: ['missing'],
  attendeesOk: ['someoneElse'],
  tellStaff: 'named',
  replyOk: 'no',
  summaryRight: 'mostly',
  'actionReplies.0.actionView': 'change',
  'actionReplies.0.actionViewMore': 'In our own words.',
  nextDateOk: 'otherTime',
  nextMeetingDate: ['', '', ''],
};

const schools: readonly Visit[] = [
  {context: generous, leaveOut: [], answers: followedUp},
  {
    context: {...generous, phase: 'secondary', nation: 'wales', replyDays: 1},
    answers: {replyWanted: 'noNeed', channelFirst: 'letter', channelSecond: 'text'},
  },
  {
    context: {
      ...generous,
      ...notSupplied(['staffName', 'replyDays']),
      phase: 'specialist',
      nation: 'northernIreland',
      speechFirst: false,
    },
  },
  {context: nursery, leaveOut: []},
  {context: {...nursery, nation: 'scotland', replyDays: 5}},
  {context: silent},
];

/** What each side has said before of what was agreed. */
const checked = (by: 'family' | 'school'): PreviousSubmission => ({
  submissionId: `checked-by-${by}`,
  form: 'meetingFollowUp',
  stage: 'c',
  by,
  inReplyTo: 'd42b7713-06ce-4f8a-b1d9-93e5a07c6e18',
  answers: {actionChecks: [{of: 0, checkDone: 'yes'}]},
});

/** The family has told the school before how to keep in touch. */
const inTouch: PreviousSubmission = {submissionId: 'in-touch', form: 'communicationMethod', stage: 'a', answers: {}};

const short: Visit = {context: generous, length: 'short'};

/** Ways that only one form has, or one stage of it. */
const own: Readonly<Record<string, readonly Visit[]>> = {
  'parentQuestionnaire a': [{context: {...generous, preset: 'transition'}}, short],
  'preMeetingPreferences a': [
    ...[generous, nursery].flatMap((school) =>
      meetingTypes.map((meetingType): Visit => ({context: {...school, meetingType}, brief: true})),
    ),
    {context: meeting},
    {context: {...meeting, nation: 'northernIreland'}},
    {context: {...meeting, phase: 'nursery'}},
    short,
  ],
  'communicationMethod a': [short],
  'howIsToday b': [{context: silent, alone: true}],
};

/** What a family or the school has said before, besides what the page brings. */
const before = (stage: Stage) => [inTouch, ...(stage === 'c' ? [checked('family'), checked('school')] : [])];

/**
 * @param form one of ours
 * @returns each stage of it, with every way through that says something of its own
 */
export const pagesOf = (form: FormDefinition): readonly Page[] =>
  (Object.keys(stagesOf(form)) as Stage[]).map((stage) => ({
    form,
    stage,
    visits: [...schools, ...(own[`${form.id} ${stage}`] ?? [])].map((visit) => ({
      ...visit,
      context: {...visit.context, previous: before(stage)},
    })),
  }));
