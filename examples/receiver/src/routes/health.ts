import {Hono} from 'hono';
import {answers} from '../database/submissions.js';
import type {Database} from '../database/open.js';
import {takesWrites} from '../database/takes-writes.js';
import type {Stopping} from '../stopping.js';
import {refuse} from './refusals.js';

/**
 * For whatever watches over the receiver: `/health` is 200 when the database answers, `/ready` when it takes what
 * families send and the receiver is not about to stop. An error is told as everywhere.
 */
export function healthRoutes(database: Database, school: string, stopping: Stopping): Hono {
  const routes = new Hono();
  routes.get('/health', async (context) => {
    await answers(database, school);
    return context.json({status: 'ok'});
  });
  routes.get('/ready', async (context) => {
    if (stopping.isOn) {
      context.header('Retry-After', '5');
      return refuse(context, 'unavailable');
    }
    await takesWrites(database, school);
    return context.json({status: 'ok'});
  });
  return routes;
}
