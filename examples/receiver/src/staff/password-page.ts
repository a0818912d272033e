import {html} from 'hono/html';
import {lockMinutes} from '../passwords/check.js';
import type {PasswordProblem} from '../passwords/rules.js';
import {layout, type Markup} from './layout.js';
import {problemLine, whenWrong} from './problem.js';
import type {Staff} from './staff-of.js';
import type {RoleName} from './words.js';

export type ChangeProblem = PasswordProblem | 'again' | 'wrong' | 'locked';

type Box = 'current' | 'new' | 'again';

interface Wrong {
  readonly box: Box;
  readonly words: string;
}

const problems: Readonly<Record<ChangeProblem, Wrong>> = {
  short: {box: 'new', words: 'Choose a new password with at least 12 letters, digits or spaces.'},
  long: {box: 'new', words: 'Choose a new password with at most 200 letters, digits or spaces.'},
  name: {box: 'new', words: 'Choose a new password that is not made of the name that you sign in with.'},
  again: {box: 'again', words: 'The new password was not the same both times. Write it again.'},
  wrong: {box: 'current', words: 'That is not your password now. Check it, then try again.'},
  locked: {
    box: 'current',
    words: `There were too many wrong passwords for your name. Wait ${lockMinutes} minutes, then try again.`,
  },
};

export interface PasswordChange {
  readonly staff: Staff;
  readonly roleName: RoleName;
  readonly problem?: ChangeProblem;
  readonly isChanged?: boolean;
}

const whoTheyAre = ({name, account, school, roles}: Staff, roleName: RoleName) =>
  html`<dl class="facts">
    <dt>Name</dt>
    <dd><bdi>${name}</bdi></dd>
    <dt>You sign in as</dt>
    <dd><bdi>${account}</bdi></dd>
    <dt>School</dt>
    <dd><bdi>${school}</bdi></dd>
    <dt>Here as</dt>
    <dd>${roles.map(roleName).join(', ')}</dd>
  </dl>`;

const box = (name: Box, label: string, autocomplete: string, wrong: Wrong | undefined) =>
  html`<label for="${name}">${label}</label>
    ${wrong?.box === name ? problemLine(wrong.words) : ''}
    <input
      id="${name}"
      name="${name}"
      type="password"
      autocomplete="${autocomplete}"
      required
      ${whenWrong(wrong?.box === name)}
    />`;

/** Who somebody is here, and a form to change their password. */
export function passwordPage({staff, roleName, problem, isChanged = false}: PasswordChange): Markup {
  const wrong = problem && problems[problem];
  return layout({
    title: wrong ? 'Error: Your account – For staff' : 'Your account – For staff',
    staff,
    main: html`<div class="narrow">
      <nav><a class="back" href="/staff">All answers</a></nav>
      <h1>Your account</h1>
      ${
        isChanged
          ? html`<p class="done" role="status">
              Your password is changed. Everywhere else where you were signed in, you are signed out.
            </p>`
          : ''
      }
      ${whoTheyAre(staff, roleName)}
      <h2>Change your password</h2>
      <p class="lead">A few words that only you put together are hard to guess and easy to remember.</p>
      <form method="post" action="/staff/password" class="short-form">
        <input name="username" autocomplete="username" value="${staff.account}" hidden />
        ${box('current', 'Your password now', 'current-password', wrong)}
        ${box('new', 'New password, at least 12 letters', 'new-password', wrong)}
        ${box('again', 'The new password again', 'new-password', wrong)}
        <button type="submit">Change password</button>
      </form>
    </div>`,
  });
}
