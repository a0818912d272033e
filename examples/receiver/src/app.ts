import {Hono} from 'hono';
import {methodNotAllowed} from 'hono/method-not-allowed';
import {forms as ours, type FormDefinition} from 'parent-voice';
import {noteReads} from './data-keeping/note-reads.js';
import type {Database} from './database/open.js';
import {logRequests, type Log} from './log.js';
import {exportRoutes} from './routes/export.js';
import {healthRoutes} from './routes/health.js';
import {invitationRoutes} from './routes/invitations.js';
import {pageTokenRoutes} from './routes/page-token.js';
import {refuse} from './routes/refusals.js';
import {staffRoutes} from './routes/staff.js';
import {submissionRoutes} from './routes/submissions.js';
import {surveyRoutes} from './routes/survey.js';
import {trouble} from './routes/trouble.js';
import {notKept, securityHeaders} from './security-headers.js';
import type {Settings} from './settings.js';
import {Stopping} from './stopping.js';
import {defaultFolders, siteRoutes, type Folders} from './site.js';
import {readStaffWords} from './staff/words.js';

/** What the app stands on; tests give their own. */
export interface AppOptions {
  readonly settings: Settings;
  readonly database: Database;
  readonly log: Log;
  readonly folders?: Folders;
  /** Told when no more requests should be sent here. */
  readonly stopping?: Stopping;
  /** The forms that it takes and shows, by default ours. */
  readonly forms?: readonly FormDefinition[];
}

/** The whole receiver, without a port. It keeps no state of its own: several can stand on one database. */
export async function createApp({
  settings,
  database,
  log,
  folders = defaultFolders(),
  stopping = new Stopping(),
  forms = ours,
}: AppOptions): Promise<Hono> {
  const receiving = {settings, database, forms};
  const app = new Hono();
  app.use(logRequests(log), securityHeaders, noteReads(database, log));
  app.use('/submissions/*', notKept);
  app.use('/invitation', notKept);
  app.use('/invitations/*', notKept);
  app.use('/page-token', notKept);
  app.use('/health', notKept);
  app.use('/ready', notKept);
  app.use('/staff/*', notKept);
  app.use('/export.*', notKept);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, allowed) => {
        context.header('Allow', allowed.join(', '));
        return refuse(context, 'method-not-allowed');
      },
    }),
  );
  app.route('/', healthRoutes(database, settings.schools[0], stopping));
  app.route('/', pageTokenRoutes(settings));
  app.route('/', submissionRoutes(receiving));
  app.route('/', invitationRoutes(receiving));
  app.route('/', surveyRoutes(settings, database, forms));
  const staffReceiver = {...receiving, words: await readStaffWords(forms)};
  app.route('/', staffRoutes(staffReceiver));
  app.route('/', exportRoutes(staffReceiver));
  app.route('/', siteRoutes(folders));
  app.notFound((context) => refuse(context, 'not-found'));
  app.onError(trouble(log));
  return app;
}
