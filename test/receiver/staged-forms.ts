/** Forms as small as can be whose stages are filled in by family, school or either. */
import * as z from 'zod/mini';
import {defineForm} from '../../src/forms/define-form.js';
import type {FormDefinition} from '../../src/forms/form.js';
import type {Stages} from '../../src/forms/stage.js';
import {list, text} from '../../src/schemas/answers.js';

const schema = () =>
  z.strictObject({
    childName: z.optional(text(60)),
    yourName: z.optional(text(60)),
    wants: z.optional(text(200)),
    actions: z.optional(
      list(
        z.strictObject({
          actionWhat: z.optional(text(300)),
          actionWho: z.optional(text(100)),
          actionByWhen: z.optional(text(10)),
        }),
        {max: 10},
      ),
    ),
    actionChecks: z.optional(
      list(z.strictObject({of: z.optional(text(2)), checkDone: z.optional(text(10))}), {max: 10}),
    ),
  });

const form = (id: string, stages: Stages) =>
  defineForm(schema(), {
    id,
    version: 1,
    stages,
    words: () =>
      Promise.resolve({
        [`form.${id}.title`]: `Title of ${id}`,
        'q.checkDone.o.yes': 'Yes',
        'q.checkDone.o.no': 'Not yet',
      }),
    sections: [
      {
        id: 'all',
        items: [
          {id: 'childName', data: 'personal', isName: true},
          {id: 'yourName', data: 'personal', isName: true},
          {id: 'wants', data: 'personal'},
          {
            id: 'actions',
            data: 'personal',
            items: [
              {id: 'actionWhat', data: 'personal'},
              {id: 'actionWho', data: 'personal'},
              {id: 'actionByWhen', data: 'personal'},
            ],
          },
          {
            id: 'actionChecks',
            data: 'personal',
            items: [
              {id: 'of', data: 'personal'},
              {id: 'checkDone', data: 'personal'},
            ],
          },
        ],
      },
    ],
  });

/** The family asks, the school answers, the family says whether that works. */
export const reasonableAdjustments = form('reasonableAdjustments', {
  a: {by: 'family'},
  b: {by: 'school', answers: ['a']},
  c: {by: 'family', answers: ['b']},
});

/** The school writes, each parent answers, either says whether it happened. */
export const meetingFollowUp = form('meetingFollowUp', {
  a: {by: 'school'},
  b: {by: 'family', answers: ['a']},
  c: {by: 'either', answers: ['b', 'a']},
});

/** A note each way; the school's needs none from home. */
export const howIsToday = form('howIsToday', {
  a: {by: 'family'},
  b: {by: 'school', answers: ['a'], alone: true},
  c: {by: 'family', answers: ['b']},
});

export const stagedForms: readonly FormDefinition[] = [reasonableAdjustments, meetingFollowUp, howIsToday];
