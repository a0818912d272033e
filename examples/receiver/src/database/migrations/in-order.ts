import {submissions} from './1-submissions.js';
import {accounts} from './2-accounts.js';
import {survey} from './3-survey.js';
import {invitations} from './4-invitations.js';
import {respondents} from './5-respondents.js';
import {erasures} from './6-erasures.js';
import {audit} from './7-audit.js';
import {postCounts} from './8-post-counts.js';
import type {Migration} from './migration.js';

/** All of them, in the order in which they are made. */
export const migrations: readonly Migration[] = [
  submissions,
  accounts,
  survey,
  invitations,
  respondents,
  erasures,
  audit,
  postCounts,
];
