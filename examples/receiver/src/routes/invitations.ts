import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {withdrawInvitation} from '../database/invitations.js';
import {endedInvitation, givenInvitation} from '../invitations/given.js';
import {hasEnded, invitationOf} from '../invitations/invitation.js';
import {makeInvitation} from '../invitations/make.js';
import {readRequest} from '../invitations/request.js';
import {ownOrigin} from '../own-origin.js';
import {staffWhoPosts} from '../staff/staff-who-posts.js';
import type {Receiving} from '../submissions/receive.js';
import {readJson} from './read-json.js';
import {refuse} from './refusals.js';

/** The school's websites ask from the browser, with the token in a header: it would be logged as part of an address. */
const fromSchoolSites = (origins: readonly string[]) =>
  cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowMethods: ['GET'],
    allowHeaders: ['Invitation'],
    maxAge: 7200,
  });

/** Staff, and machines of theirs, invite here; the element asks here what it was invited to. */
export function invitationRoutes(receiving: Receiving): Hono {
  const {settings, database} = receiving;
  const routes = new Hono();
  routes.use('/invitation', fromSchoolSites(settings.allowedOrigins));

  routes.get('/invitation', async (context) => {
    const invitation = await invitationOf(database, settings, context.req.header('invitation') ?? '');
    if (!invitation) return refuse(context, 'not-found');
    if (hasEnded(invitation, new Date().toISOString())) return context.json(endedInvitation(invitation, settings), 410);
    return context.json(await givenInvitation(invitation, receiving));
  });

  routes.post('/invitations', async (context) => {
    const staff = await staffWhoPosts(context, settings, database);
    if (!staff) return refuse(context, 'sign-in');
    const body = await readJson(context);
    if (body.refused) return refuse(context, body.refused);
    const request = readRequest(body.json);
    if ('problems' in request) return context.json(request, 422);
    const made = await makeInvitation(receiving, staff, request, ownOrigin(context));
    if ('problems' in made) return context.json(made, 422);
    return context.json({id: made.row.invitation_id, url: made.url, expiresAt: made.row.expires_at}, 201);
  });

  routes.delete('/invitations/:id', async (context) => {
    const staff = await staffWhoPosts(context, settings, database);
    if (!staff) return refuse(context, 'sign-in');
    const isThere = await withdrawInvitation(database, staff, context.req.param('id'), new Date().toISOString());
    return isThere ? context.body(null, 204) : refuse(context, 'not-found');
  });
  return routes;
}
