import {Hono} from 'hono';
import {answers} from '../database/submissions.js';
import type {Database} from '../database/open.js';

/** 200 when the database answers, for whatever watches over the receiver; an error is told as everywhere. */
export function healthRoutes(database: Database, school: string): Hono {
  return new Hono().get('/health', async (context) => {
    await answers(database, school);
    return context.json({status: 'ok'});
  });
}
