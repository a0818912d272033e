// Copies the link, where the browser can. Without this script it is done by hand.

const link = document.querySelector('#link');
const status = document.querySelector('[data-status]');
const copy = document.querySelector('[data-copy]');

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
