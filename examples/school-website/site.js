// For the demonstration only. A school needs none of this: it writes the attributes it wants into its page.
//
// /parent-questionnaire?lang=pl&render-root=light gives the element on the page those attributes, so that every
// setting can be tried from the address bar. Module scripts run in the order of the page, so this one stands before
// parent-voice.js: the attributes are there when the element is defined.

const settable = /^[a-z][a-z-]*$/;

// Where the answers go, and who may send them, is the page's to say. The rest are not settings of the element.
const pageOnly = new Set(['endpoint', 'invitation', 'page-token-url', 'style', 'class', 'id', 'slot']);

// `onclick`, but not `one-per-page`: no event handler has a hyphen.
const eventHandler = /^on[a-z]*$/;

const maySet = (name) => settable.test(name) && !pageOnly.has(name) && !eventHandler.test(name);

const elements = [...document.querySelectorAll('main *')].filter((element) => element.localName.includes('-'));

for (const [name, value] of new URLSearchParams(location.search)) {
  if (!maySet(name)) continue;
  for (const element of elements) element.setAttribute(name, value);
}
