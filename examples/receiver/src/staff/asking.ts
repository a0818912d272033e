import type {Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';
import {knownPeople, type KnownPerson} from '../invitations/known-people.js';
import {childOfThread} from '../invitations/respondent.js';
import type {InvitationRequest} from '../invitations/request.js';
import {answersTo, beginnings} from '../stage-names.js';
import {somebodyNew, type Asking} from './ask-form.js';
import type {StaffReceiver} from './staff-receiver.js';
import type {Staff} from './staff-of.js';
import {wordLanguages} from './package-words.js';

/** What staff can ask of a family, from a submission or from nothing. */
export async function askingOf(
  {database, forms, words: {titleOf}}: StaffReceiver,
  staff: Staff,
  about: SubmissionRow | undefined,
): Promise<Asking> {
  const languages = await wordLanguages();
  return {
    about: about?.submission_id,
    next: about ? answersTo(forms, staff, about, 'family', titleOf) : [],
    fresh: beginnings(forms, staff, 'family', titleOf),
    ...(about ? await knownPeople(database, about) : {people: [], isOnePersons: false}),
    languages,
    language: about?.by === 'family' && languages.includes(about.locale) ? about.locale : 'en',
  };
}

/** Somebody has to be chosen: a link for the wrong parent shows them what was meant for the other. */
const isChosen = (whose: string | null, people: readonly KnownPerson[]) =>
  whose === somebodyNew || people.some(({value}) => value === whose);

const textIn = (typed: URLSearchParams, name: string) => typed.get(name)?.trim() || undefined;

async function subjectOf(
  {database}: StaffReceiver,
  about: SubmissionRow | undefined,
  typed: URLSearchParams,
): Promise<NonNullable<InvitationRequest['subject']>> {
  if (!about) {
    const [childName, childId] = [textIn(typed, 'childName'), textIn(typed, 'childId')];
    return {...(childId === undefined ? {} : {childId}), ...(childName === undefined ? {} : {childName})};
  }
  const whose = typed.get('whose');
  const isNamed = whose !== null && whose !== somebodyNew && whose !== 'same';
  return {...(await childOfThread(database, about)), ...(isNamed ? {respondentId: whose} : {})};
}

/** What was chosen is no longer there, or never was. */
const notOffered = 'Choose what you would like them to fill in.';

const onlyThem = 'Only the person who sent this can answer it. Choose them, or something new.';

/**
 * Reads the form by which staff ask a family.
 *
 * @param asking what was offered
 * @param typed what was chosen
 * @returns what is asked for; or a sentence that says what to put right
 */
export async function requestOf(
  receiver: StaffReceiver,
  {next, fresh, people, isOnePersons}: Asking,
  about: SubmissionRow | undefined,
  typed: URLSearchParams,
): Promise<unknown> {
  const isThis = ({form, stage}: {form: string; stage: string}) => `${form}.${stage}` === typed.get('what');
  const isNext = next.some(isThis);
  const choice = [...next, ...fresh].find(isThis);
  if (!choice) return notOffered;
  if (people.length && !isChosen(typed.get('whose'), people)) return 'Choose who it is for.';
  if (isNext && isOnePersons && typed.get('whose') === somebodyNew) return onlyThem;
  const person = textIn(typed, 'person');
  return {
    form: choice.form,
    stage: choice.stage,
    subject: await subjectOf(receiver, about, typed),
    locale: typed.get('locale') ?? 'en',
    days: Number(typed.get('days')),
    ...(isNext && about ? {inReplyTo: about.submission_id} : {}),
    ...(person === undefined ? {} : {context: {parentName: person}}),
  } satisfies Partial<InvitationRequest> & {readonly subject: Submission['subject']};
}
