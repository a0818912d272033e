import type {Context, MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';

/** All that may ever be logged. No path, query, header, body or message: each can name a child. */
export type LogLine =
  | {readonly method: string; readonly route: string; readonly status: number; readonly ms: number}
  | {readonly trouble: string; readonly code?: string; readonly stack?: readonly string[]};

export type Log = (line: LogLine) => void;

/** A line of JSON with the time, for whatever collects the output. */
export const logToOutput: Log = (line) => console.log(JSON.stringify({at: new Date().toISOString(), ...line}));

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const leftOut = 'left out of the log';

/** For a request of which not even the time may be kept: a line has one. */
export const leaveOutOfLog = (context: Context): void => context.set(leftOut, true);

/** Logs each request by its route's pattern: `/submissions/:id`, whichever id it was. */
export const logRequests =
  (log: Log): MiddlewareHandler =>
  async (context, next) => {
    const started = performance.now();
    await next();
    if (context.get(leftOut)) return;
    const {method} = context.req;
    log({
      method: methods.has(method) ? method : 'other',
      route: routePath(context),
      status: context.res.status,
      ms: Math.round(performance.now() - started),
    });
  };
