import 'parent-voice/define/parent-questionnaire';
import 'parent-voice/define/response-view';
import 'parent-voice/define/voice-form';
import type {FormEventMap} from 'parent-voice/components';
import {forms} from './forms.js';
import {questionnaire} from './questionnaire/form.js';
import {camp} from './camp/form.js';

const [ours, own, view] = [
  document.querySelector('parent-questionnaire'),
  document.querySelector('voice-form'),
  document.querySelector('response-view'),
];
if (ours) ours.definition = questionnaire;
if (own) own.definition = camp;
if (view) view.forms = forms;

declare global {
  interface DocumentEventMap extends FormEventMap {}
}

/** What staff would read, under the form that was sent. */
async function show(submissionId: string): Promise<void> {
  const answer = await fetch(`/submissions/${submissionId}`);
  if (view) view.submission = (await answer.json()) as typeof view.submission;
}

document.addEventListener('pv-sent', ({receipt}) => void show(receipt.submissionId));
