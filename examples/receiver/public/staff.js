// Gives the element the submission that this page is about. Signed in, the browser may read it as a machine would.

const view = document.querySelector('response-view');
const problem = document.querySelector('[data-problem]');

async function load() {
  const [answer] = await Promise.all([
    fetch(`/submissions/${view.dataset.submission}`, {headers: {Accept: 'application/json'}}),
    customElements.whenDefined('response-view'),
  ]);
  // Signed out meanwhile, in another tab or by the time: the page asks to sign in again.
  if (answer.status === 401) location.reload();
  else if (answer.ok) view.submission = await answer.json();
  else throw new Error(`the receiver answered ${answer.status}`);
}

try {
  await load();
} catch {
  problem.hidden = false;
  view.hidden = true;
}
