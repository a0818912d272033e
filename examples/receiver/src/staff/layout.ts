import {html} from 'hono/html';
import type {Staff} from './staff-of.js';

/** What `html` makes: everything that was put into it is escaped, unless it came from `html` itself. */
export type Markup = ReturnType<typeof html>;

export interface Page {
  /** Never a name: titles stand in histories and on shared screens. */
  readonly title: string;
  /** Undefined where nobody is signed in. */
  readonly staff: Staff | undefined;
  readonly main: Markup;
  readonly scripts?: readonly string[];
}

const signedIn = ({name, school, account}: Staff) =>
  html`<p class="who"><bdi>${name}</bdi>, <bdi>${school}</bdi></p>
    ${
      account === undefined
        ? ''
        : html`<a class="own" href="/staff/password">Your account</a>
            <form method="post" action="/staff/sign-out"><button type="submit" class="quiet">Sign out</button></form>`
    }`;

/**
 * The frame of every staff page. It asks for `referrer` to ourselves, because under `no-referrer` a browser posts our own
 * forms with “Origin: null”, as a hostile page could; nothing goes elsewhere.
 */
export const layout = ({title, staff, main, scripts = []}: Page): Markup =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="same-origin" />
        <title>${title}</title>
        <link rel="icon" href="/crest.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/staff-assets/staff.css" />
        ${scripts.map((source) => html`<script type="module" src="${source}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the main part</a>
        <header class="top">
          <a class="home" href="/staff">For staff</a>
          ${staff ? signedIn(staff) : ''}
        </header>
        <main id="main" tabindex="-1">${main}</main>
      </body>
    </html> `;
