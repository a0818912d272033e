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

const fetchOne = (id) => fetch(`/submissions/${id}`, {headers: {Accept: 'application/json'}});

/** What it answers, and what that answers: the answer to something that was agreed says to what. */
async function earlier({inReplyTo}) {
  const answer = inReplyTo && (await fetchOne(inReplyTo));
  if (!answer?.ok) return [];
  const submission = await answer.json();
  return [...(await earlier(submission)), submission];
}

async function load() {
  const [answer] = await Promise.all([fetchOne(view.dataset.submission), customElements.whenDefined('response-view')]);
  // Signed out meanwhile, in another tab or by the time: the page asks to sign in again.
  if (answer.status === 401) location.reload();
  else if (answer.ok) {
    const submission = await answer.json();
    const [forms, previous] = await Promise.all([ownForm(submission.form), earlier(submission)]);
    view.forms = forms;
    view.context = {previous};
    view.submission = submission;
  } else throw new Error(`the receiver answered ${answer.status}`);
}

try {
  await load();
} catch {
  problem.hidden = false;
  view.hidden = true;
}
