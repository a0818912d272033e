/** A school and families going round the loop: asked, answered, agreed, happened. */
import assert from 'node:assert/strict';
import type {Stage, Subject} from '../../src/index.js';
import {post, staffToken, submission, type Body, type Receiver} from './receiver.js';

export interface Invited {
  readonly id: string;
  readonly url: string;
  readonly token: string;
  readonly expiresAt: string;
}

export interface Given {
  readonly school: string;
  readonly form: string;
  readonly stage: Stage;
  readonly locale: string;
  readonly subject: Subject;
  readonly inReplyTo?: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly previous: readonly Readonly<Record<string, unknown>>[];
  readonly expiresAt: string;
}

export const bearer = (token: string = staffToken) => ({Authorization: `Bearer ${token}`});

/** One stage as it is sent. */
export const stage = (form: string, name: string, changes: Record<string, unknown> = {}): Body =>
  submission({form, stage: name, school: 'demo', answers: {wants: 'A quiet room.'}, ...changes});

/** `POST /invitations` as a machine of the school sends it. */
export const invite = ({url}: Receiver, body: unknown, headers: Record<string, string> = bearer()): Promise<Response> =>
  fetch(`${url}/invitations`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...headers},
    body: JSON.stringify(body),
  });

export const tokenOf = (url: string): string => new URL(url).hash.replace('#invitation=', '');

/** An invitation that has to be taken. */
export async function invited(receiver: Receiver, body: unknown, token = staffToken): Promise<Invited> {
  const answer = await invite(receiver, body, bearer(token));
  assert.equal(answer.status, 201, await answer.clone().text());
  const made = (await answer.json()) as Omit<Invited, 'token'>;
  return {...made, token: tokenOf(made.url)};
}

/** `GET /invitation` as the element asks. */
export const ask = ({url}: Receiver, token: string | undefined): Promise<Response> =>
  fetch(`${url}/invitation`, {headers: token === undefined ? {} : {Invitation: token}});

export const given = async (receiver: Receiver, token: string): Promise<Given> => {
  const answer = await ask(receiver, token);
  assert.equal(answer.status, 200);
  return (await answer.json()) as Given;
};

/** What the element sends with an invitation: what it was given, and the family's answers. */
export async function answerFor(
  receiver: Receiver,
  token: string,
  changes: Record<string, unknown> = {},
): Promise<Body> {
  const {school, form, stage: name, subject, inReplyTo} = await given(receiver, token);
  return stage(form, name, {school, subject, ...(inReplyTo === undefined ? {} : {inReplyTo}), ...changes});
}

export const withInvitation = (receiver: Receiver, token: string, body: Body): Promise<Response> =>
  post(receiver, body, {Invitation: token});

/** Sends something that has to be stored; gives it back. */
export async function sent(receiver: Receiver, body: Body, headers: Record<string, string> = {}): Promise<Body> {
  const answer = await post(receiver, body, headers);
  assert.equal(answer.status, 201, await answer.clone().text());
  return body;
}

/** The status and the body of an answer, to be compared at once. */
export const said = async (answer: Response | Promise<Response>): Promise<[number, unknown]> => {
  const {status} = await answer;
  return [status, await (await answer).json()];
};
