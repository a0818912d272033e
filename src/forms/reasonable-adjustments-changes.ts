import type {ReasonableAdjustmentsAnswers} from '../schemas/reasonable-adjustments.js';
import type {SectionInput} from './form-input.js';
import {shared} from './shared-questions.js';

/** What a person needs, and never a diagnosis. */
export const areasSection: SectionInput<ReasonableAdjustmentsAnswers> = {
  id: 'areasSection',
  items: [{id: 'areas', data: 'special-category'}],
};

/** Only the areas that were chosen are asked about. */
export const changesSection: SectionInput<ReasonableAdjustmentsAnswers> = {
  id: 'changesSection',
  items: [
    {
      id: 'hearingHelp',
      when: {q: 'areas', anyOf: ['hearing']},
      optionHelp: {
        hearingLoop: ['hearingLoop'],
        bslInterpreter: ['bsl'],
        otherSignOrLips: ['lipspeaker'],
        relay: ['relayUk'],
      },
      data: 'special-category',
    },
    {
      id: 'seeingHelp',
      when: {q: 'areas', anyOf: ['seeing']},
      optionHelp: {screenReader: ['screenReader']},
      data: 'special-category',
    },
    {id: 'printSize', when: {q: 'seeingHelp', anyOf: ['largePrint']}, data: 'special-category'},
    {id: 'movingHelp', when: {q: 'areas', anyOf: ['moving']}, data: 'special-category'},
    {
      id: 'readingHelp',
      when: {q: 'areas', anyOf: ['reading']},
      optionHelp: {easyRead: ['easyRead']},
      data: 'special-category',
    },
    {id: 'understandingHelp', when: {q: 'areas', anyOf: ['understanding']}, data: 'special-category'},
    {id: 'speakingHelp', when: {q: 'areas', anyOf: ['speaking']}, data: 'special-category'},
    {id: 'calmHelp', when: {q: 'areas', anyOf: ['calm']}, data: 'special-category'},
    {id: 'languageHelp', when: {q: 'areas', anyOf: ['language']}, data: 'personal'},
    {...shared.spokenLanguage, when: {q: 'areas', anyOf: ['language']}},
    {...shared.interpreterPreferences, when: {q: 'languageHelp', anyOf: ['interpreter']}},
    {id: 'timeHelp', when: {q: 'areas', anyOf: ['time']}, data: 'special-category'},
  ],
};

/** What every area shares. */
export const moreSection: SectionInput<ReasonableAdjustmentsAnswers> = {
  id: 'moreSection',
  items: [
    {id: 'alwaysNeed', when: {q: 'areas', anyExcept: ['none']}, data: 'special-category'},
    {id: 'worksElsewhere', kind: 'longText', when: {q: 'areas', anyExcept: ['none']}, data: 'special-category'},
    {id: 'whereNeeded', when: {q: 'areas', anyExcept: ['none']}, data: 'special-category'},
    {id: 'howLong', when: {q: 'areas', anyExcept: ['none']}, data: 'special-category'},
  ],
};
