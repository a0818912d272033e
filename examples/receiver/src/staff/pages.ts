import {html} from 'hono/html';
import {layout, type Markup} from './layout.js';

const wrongToken = html`<p class="problem" id="token-problem" role="alert">
  That token does not open a school here. Copy all of it, with no spaces before or after.
</p>`;

/**
 * Asks for the staff token.
 *
 * @param options `wanted`: where to go on to; `isWrong`: the token that was sent opens nothing
 */
export const signInPage = ({wanted, isWrong = false}: {readonly wanted: string; readonly isWrong?: boolean}): Markup =>
  layout({
    title: isWrong ? 'Error: Sign in – For staff' : 'Sign in – For staff',
    school: undefined,
    main: html`<h1>Sign in</h1>
      <p class="lead">For staff who read what families have sent.</p>
      <form method="post" action="/staff/sign-in" class="sign-in">
        <label for="token">Staff token</label>
        <p class="hint" id="token-hint">
          Whoever looks after this service has it. In the demonstration it is printed at the start.
        </p>
        ${isWrong ? wrongToken : ''}
        <input type="text" name="username" autocomplete="username" value="staff" hidden />
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          aria-describedby="token-hint${isWrong ? ' token-problem' : ''}"
          ${isWrong ? html`aria-invalid="true" autofocus` : ''}
        />
        <input type="hidden" name="wanted" value="${wanted}" />
        <button type="submit">Sign in</button>
      </form>`,
  });

/** One family's answers: the element asks for them itself, as any page of a school would. */
export const submissionPage = (school: string, submissionId: string): Markup =>
  layout({
    title: 'One family’s answers – For staff',
    school,
    scripts: ['/parent-voice/cdn/parent-voice.js', '/staff-assets/staff.js'],
    main: html`<nav><a class="back" href="/staff">All answers</a></nav>
      <h1 class="visually-hidden">One family’s answers</h1>
      <p class="problem" role="alert" data-problem hidden>
        We could not load these answers. Load the page again, or try again later. Nothing is lost.
      </p>
      <response-view lang="en" data-submission="${submissionId}"><p>Loading the answers …</p></response-view>
      <noscript><p class="problem">This page needs JavaScript to show the answers.</p></noscript>`,
  });

export const missingPage = (school: string): Markup =>
  layout({
    title: 'Not found – For staff',
    school,
    main: html`<h1>There are no such answers</h1>
      <p class="lead">They may belong to another school, or the address may have a mistake in it.</p>
      <p><a class="back" href="/staff">All answers</a></p>`,
  });
