import {shapeOf} from '../schemas/facts.js';
import {subject} from '../schemas/subject.js';
import type {Question} from './form.js';
import {defineQuestion} from './make-form.js';
import {shared} from './shared-questions.js';

const shape = shapeOf(subject);

/** Staff who begin a thread say which child it is about; that goes into the envelope, since the family answers the form. */
export const subjectQuestions: readonly Question[] = [shared.whichChild, shared.childName].flatMap((question) =>
  defineQuestion(question, shape),
);
