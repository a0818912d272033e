import type {Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {refuse} from './refusals.js';

/** Before a route that reads a form of the staff pages: none of them is long. */
export const shortForm = bodyLimit({maxSize: 4096, onError: (context) => refuse(context, 'too-large')});

/** What a browser sends for a form without files; anything else is an empty form. */
export async function readForm({req}: Context): Promise<URLSearchParams> {
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(req.header('content-type') ?? '');
  return new URLSearchParams(isForm ? await req.text() : '');
}
