import {Hono, type Context} from 'hono';
import {note} from '../database/audit.js';
import {whoIs} from '../data-keeping/who.js';
import {between} from '../export/days.js';
import {csv, json, jsonLines, type Format} from '../export/formats.js';
import {pages, written} from '../export/stream.js';
import {staffOf, type Staff} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {dayOf} from '../survey/calendar.js';
import {refuse} from './refusals.js';

type Kind = 'csv' | 'json' | 'jsonl';

/** What an anonymous form counts is no submission, and in no export. */
const formsFor = ({forms}: StaffReceiver, {maySee}: Staff) =>
  forms.filter(({id, anonymous}) => !anonymous && maySee(id));

/** Of codes and days only, whose letters are known: no file name begins a formula or leaves its folder. */
function fileName({school}: Staff, kind: Kind, form: string | undefined): string {
  const name = ['answers', school, ...(form === undefined ? [] : [form]), dayOf(new Date())].join('-');
  return `${name.replace(/[^A-Za-z0-9._-]/g, '_')}.${kind}`;
}

/** Where staff, and machines of theirs, take out what families have sent, as far as they may read it. */
export function exportRoutes(receiver: StaffReceiver): Hono {
  const {settings, database, words} = receiver;
  const {schoolContext} = settings;

  const formatOf = (staff: Staff, kind: Kind, form: string | undefined): Format => {
    const forms = formsFor(receiver, staff).filter(({id}) => form === undefined || id === form);
    return kind === 'csv' ? csv({forms, words, schoolContext}) : kind === 'json' ? json : jsonLines;
  };

  async function exported(context: Context, kind: Kind): Promise<Response> {
    const staff = await staffOf(context, settings, database);
    if (!staff) return refuse(context, 'sign-in');
    const form = context.req.query('form') || undefined;
    if (form !== undefined && !formsFor(receiver, staff).some(({id}) => id === form)) return refuse(context, 'form');
    const days = between(context.req.query('from'), context.req.query('to'));
    if (!days) return refuse(context, 'days');
    // First of all: what has left the receiver is noted, whatever becomes of the rest.
    await note(database, whoIs(staff), [{what: `export ${kind}`, form}]);
    const format = formatOf(staff, kind, form);
    return new Response(written(pages(database, staff, {form, ...days}), format), {
      headers: {
        'Content-Type': format.type,
        'Content-Disposition': `attachment; filename="${fileName(staff, kind, form)}"`,
      },
    });
  }

  return new Hono()
    .get('/export.csv', (context) => exported(context, 'csv'))
    .get('/export.json', (context) => exported(context, 'json'))
    .get('/export.jsonl', (context) => exported(context, 'jsonl'));
}
