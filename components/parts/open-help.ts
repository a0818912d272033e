import {html, render} from 'lit';
import type {HelpView} from './help-view.js';

/**
 * Opens or closes the help of one button. All that it needs comes with the first one; where it cannot be had, that is
 * said in its place, and the button tries again.
 *
 * @param keys of the glossary
 */
export async function openHelp(button: HTMLElement, view: HelpView, keys: readonly string[]): Promise<void> {
  // A second tap while a slow line brings it must not close what the first one opens.
  if (button.ariaBusy) return;
  button.ariaBusy = 'true';
  try {
    await (await import('./help-popover.js')).toggleHelp(button, view, keys);
  } catch {
    const trouble = view.words.text('error.loadFailedNoPhone');
    render(html`<p class="pv-trouble" role="alert">${trouble}</p>`, button.nextElementSibling as HTMLElement);
  } finally {
    button.ariaBusy = null;
  }
}
