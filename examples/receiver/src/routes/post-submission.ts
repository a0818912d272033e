import type {Context} from 'hono';
import type {FormDefinition} from 'parent-voice';
import {guardOf} from '../defence/guard.js';
import {leaveOutOfLog} from '../log.js';
import {staffWhoPosts} from '../staff/staff-who-posts.js';
import {receiveSubmission, type Outcome, type Receiving} from '../submissions/receive.js';
import {nobody} from '../submissions/who-posts.js';
import {readJson} from './read-json.js';
import {refuse} from './refusals.js';

function answer(context: Context, outcome: Outcome): Response {
  switch (outcome.is) {
    case 'stored':
      return context.json(outcome.receipt, 201);
    case 'replayed':
      return context.json(outcome.receipt, 200, {'Idempotent-Replayed': 'true'});
    case 'conflict':
      return context.json({reference: outcome.receipt.reference}, 409);
    case 'erased':
      return refuse(context, 'erased');
    case 'invalid':
      return context.json({problems: outcome.problems}, 422);
    case 'flood':
      context.header('Retry-After', String(outcome.wait));
      return refuse(context, 'flood');
    case 'refused':
      return context.json({reason: outcome.reason}, 403);
  }
}

/** The key and the id are one, so that a proxy and the database agree on what “again” means. */
function hasItsKey(context: Context, json: unknown): boolean {
  const key = context.req.header('idempotency-key');
  if (!key) return false;
  const id = typeof json === 'object' && json !== null && 'submissionId' in json ? json.submissionId : undefined;
  // Without an id that could be compared, the problem to tell is the missing id.
  return typeof id !== 'string' || id === key;
}

const isAnonymous = (forms: readonly FormDefinition[], json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'form' in json &&
  forms.some(({id, anonymous}) => anonymous && id === json.form);

/** `POST /submissions`: one family's answers, or a school's to them, stored exactly once. */
export async function postSubmission(context: Context, receiving: Receiving): Promise<Response> {
  const body = await readJson(context);
  if (body.refused) return refuse(context, body.refused);
  const anonymous = isAnonymous(receiving.forms, body.json);
  if (anonymous) leaveOutOfLog(context);
  if (!hasItsKey(context, body.json)) return refuse(context, 'idempotency-key');
  // Who sends a form without names is not looked at: a session notes when it was last used.
  const credentials = anonymous
    ? nobody
    : {
        staff: () => staffWhoPosts(context, receiving.settings, receiving.database),
        invitation: context.req.header('invitation'),
      };
  const guard = guardOf(context, receiving, anonymous);
  return answer(context, await receiveSubmission(receiving, body.json, credentials, guard));
}
