// A staff page gives the element one stored submission, as GET /submissions/<id> of the receiver answers it.
// Here it is a file, so that the page can be looked at without signing in.

const view = document.querySelector('response-view');
const [answer] = await Promise.all([fetch('/response-view.example.json'), customElements.whenDefined('response-view')]);
if (answer.ok) view.submission = await answer.json();
