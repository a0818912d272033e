import type {FormDefinition} from './form.js';
import {parentQuestionnaire} from './parent-questionnaire.js';

/** Our forms, by which submissions are checked and shown unless others are given. */
export const forms: readonly FormDefinition[] = [parentQuestionnaire];
