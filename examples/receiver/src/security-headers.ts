import type {MiddlewareHandler} from 'hono';
import {isSecure} from './own-origin.js';

/** Everything from here and nothing from elsewhere; no script or style in the page; text never becomes script. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Lit makes this one policy for its own templates.
  'trusted-types lit-html',
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** On every answer, so that no page can be forgotten. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  // Whoever came by https once is not led to http by anybody: their answers would be read on the way.
  if (isSecure(context)) context.header('Strict-Transport-Security', 'max-age=31536000');
};

/** For all that holds a family's answers: not in the cache of a shared computer, and for no other site to load. */
export const notKept: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
};
