import {html} from 'hono/html';
import {lockMinutes} from '../passwords/check.js';
import {layout, type Markup} from './layout.js';
import {problemLine, whenWrong} from './problem.js';

const problems = {
  wrong: 'That name and password do not go together here. Check both, then try again.',
  school: 'There is no school with that code here. Check the code, then try again.',
  locked: `There were too many wrong passwords for this name. Wait ${lockMinutes} minutes, then try again. Whoever looks after this service can also give you a new password.`,
};

export interface SignIn {
  /** Where to go on to. */
  readonly wanted: string;
  /** What was typed before, if anything was. */
  readonly school: string;
  readonly name: string;
  readonly problem?: keyof typeof problems;
  readonly asksSchool: boolean;
  readonly isDemo: boolean;
}

const schoolBox = ({school, problem}: SignIn) =>
  html`<label for="school">School’s code</label>
    <p class="hint" id="school-hint">The code that this service knows your school by.</p>
    ${problem === 'school' ? problemLine(problems.school) : ''}
    <input
      id="school"
      name="school"
      value="${school}"
      autocapitalize="none"
      spellcheck="false"
      required
      ${problem === 'school' ? whenWrong(true) : html`aria-describedby="school-hint"`}
    />`;

const help = ({isDemo}: SignIn) =>
  isDemo
    ? html`<p class="hint">In this demonstration, the name and the password are printed when the service starts.</p>`
    : html`<p class="hint">No name yet, or no password? Whoever looks after this service can give you a new one.</p>`;

/** Asks for a name and a password, and where there are several schools, for the school. */
export const signInPage = (asked: SignIn): Markup =>
  layout({
    title: asked.problem ? 'Error: Sign in – For staff' : 'Sign in – For staff',
    staff: undefined,
    main: html`<div class="narrow">
      <h1>Sign in</h1>
      <p class="lead">For staff who read what families have sent.</p>
      <form method="post" action="/staff/sign-in" class="short-form">
        ${asked.asksSchool ? schoolBox(asked) : ''}
        ${asked.problem && asked.problem !== 'school' ? problemLine(problems[asked.problem]) : ''}
        <label for="name">Name</label>
        <input
          id="name"
          name="name"
          value="${asked.name}"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
        />
        <label for="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          ${whenWrong(asked.problem === 'wrong' || asked.problem === 'locked')}
        />
        <input type="hidden" name="wanted" value="${asked.wanted}" />
        <button type="submit">Sign in</button>
      </form>
      ${help(asked)}
    </div>`,
  });
