import * as z from 'zod/mini';
import {suppliedChoice, text} from '../schemas/answers.js';
import {shapeOf} from '../schemas/facts.js';
import type {Question} from './form.js';
import {defineQuestion} from './make-form.js';
import {shared} from './shared-questions.js';

const shape = shapeOf(z.object({whichChild: suppliedChoice(), childName: text(100)}));

/** Staff who begin a thread say which child it is about; that goes into the envelope, since the family answers the form. */
export const subjectQuestions: readonly Question[] = [shared.whichChild, shared.childName].flatMap((question) =>
  defineQuestion('subject', question, shape),
);
