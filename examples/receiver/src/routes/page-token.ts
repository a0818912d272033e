import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {newPageToken} from '../defence/page-token.js';
import type {Settings} from '../settings.js';

/** `GET /page-token`: what a form asks for when it is first touched, on the school's websites and on ours. */
export function pageTokenRoutes({allowedOrigins, secretKey}: Settings): Hono {
  const routes = new Hono();
  routes.use(
    '/page-token',
    cors({
      origin: (origin) => (allowedOrigins.includes(origin) ? origin : null),
      allowMethods: ['GET'],
      allowHeaders: ['Page-Token'],
      maxAge: 7200,
    }),
  );
  routes.get('/page-token', (context) =>
    context.json({token: newPageToken(secretKey, Date.now(), context.req.header('page-token'))}),
  );
  return routes;
}
