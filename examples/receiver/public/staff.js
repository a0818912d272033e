// Gives the element the submission that this page is about. Signed in, the browser may read it as a machine would.

const view = document.querySelector('response-view');
const problem = document.querySelector('[data-problem]');

/** The school's own forms, each defined in a module of its website; those of the package are known without. */
const ownForms = {schoolTrip: '/built/school-trip.js'};

/** The definition of a form of the school's own. A view without it still shows every answer, under its id. */
async function ownForm(id) {
  if (!Object.hasOwn(ownForms, id)) return [];
  const found = await import(ownForms[id]).catch(() => ({}));
  return Object.hasOwn(found, id) ? [found[id]] : [];
}

const ask = (id) => fetch(`/submissions/${id}`, {headers: {Accept: 'application/json'}});

/** More than a thread has stages. */
const most = 5;

/** What a later stage answers, back to the first: it names what the family speaks of. Without it there are numbers. */
async function before({inReplyTo}) {
  const previous = [];
  for (let id = inReplyTo; id && previous.length < most; id = previous.at(-1).inReplyTo) {
    const answer = await ask(id).catch(() => undefined);
    if (!answer?.ok) break;
    previous.push(await answer.json());
  }
  return previous;
}

async function load() {
  const [answer] = await Promise.all([ask(view.dataset.submission), customElements.whenDefined('response-view')]);
  // Signed out meanwhile, in another tab or by the time: the page asks to sign in again.
  if (answer.status === 401) location.reload();
  else if (answer.ok) {
    const submission = await answer.json();
    view.forms = await ownForm(submission.form);
    view.context = {...JSON.parse(view.dataset.context ?? '{}'), previous: await before(submission)};
    view.submission = submission;
  } else throw new Error(`the receiver answered ${answer.status}`);
}

try {
  await load();
} catch {
  problem.hidden = false;
  view.hidden = true;
}
