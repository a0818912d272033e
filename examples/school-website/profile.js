// For the demonstration only: a portal’s form is sent by the browser, and needs no script. Here its entries are shown.

const form = document.querySelector('form.profile');
const entries = document.querySelector('.entries');

const readable = (value) => (value.startsWith('{') ? JSON.stringify(JSON.parse(value), null, 2) : value);

function line([name, value]) {
  const [term, details] = ['dt', 'dd'].map((tag) => document.createElement(tag));
  term.textContent = name;
  details.textContent = readable(value);
  return [term, details];
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  entries.querySelector('dl').replaceChildren(...[...new FormData(form)].flatMap(line));
  entries.hidden = false;
  entries.querySelector('h2').focus();
});

form.addEventListener('reset', () => {
  entries.hidden = true;
});
