// Prints the letter and copies the link, where the browser can. Without this page's script both are done by hand.

const link = document.querySelector('#link');
const status = document.querySelector('[data-status]');
const print = document.querySelector('[data-print]');
const copy = document.querySelector('[data-copy]');

print.hidden = false;
print.addEventListener('click', () => window.print());

link.addEventListener('focus', () => link.select());

// Only where the page came by https or from this machine.
if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.value);
      status.textContent = 'The link is copied.';
    } catch {
      link.focus();
      status.textContent = 'Your browser did not let us copy it. Select the link and copy it yourself.';
    }
  });
}
