import type {Context} from 'hono';

/** Whether the browser came by https, though a proxy may have ended that. */
export const isSecure = ({req}: Context): boolean =>
  new URL(req.url).protocol === 'https:' || req.header('x-forwarded-proto') === 'https';

/** The receiver's own origin as the browser knows it. */
export const ownOrigin = (context: Context): string =>
  `${isSecure(context) ? 'https' : 'http'}://${new URL(context.req.url).host}`;
