/** Whether a page fits its room: nothing runs out at the side, nothing is cut. */

/** A box of 320 CSS pixels: WebKit’s window cannot be so narrow, so every engine gets the same box. */
export function narrowRoom(width = 320): HTMLElement {
  const room = document.createElement('div');
  room.style.width = `${width}px`;
  document.body.append(room);
  return room;
}

const isOffScreen = (element: Element) => element.closest('.pv-hidden') !== null;

/** What runs out of its page at the side, or is cut by its own box; empty is right. */
export function misfits(page: HTMLElement): string[] {
  const room = page.getBoundingClientRect();
  const found: string[] = [];
  for (const element of page.querySelectorAll<HTMLElement>('*')) {
    if (isOffScreen(element) || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    const said = `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    if (box.left < room.left - 1.5 || box.right > room.right + 1.5)
      found.push(`${said} runs out: ${box.left}–${box.right} in ${room.left}–${room.right}`);
    const {overflowX, overflowY} = getComputedStyle(element);
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (element.localName === 'textarea' || element.localName === 'input' || element.localName === 'select') continue;
    if (
      (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
    )
      found.push(`${said} is cut`);
  }
  return found;
}

/** Buttons and boxes whose own text does not fit inside their height: a script with tall lines is cut there first. */
export function cutText(page: HTMLElement): string[] {
  return (
    [...page.querySelectorAll<HTMLElement>('button, select, input.pv-box')]
      .filter((control) => control.checkVisibility() && !isOffScreen(control))
      // Words for screen readers stand apart from the box that they are in.
      .filter((control) => !control.querySelector('.pv-hidden'))
      // A box may use its padding: only what goes beyond that is cut.
      .filter(
        (control) =>
          control.scrollHeight > control.clientHeight + 2 + parseFloat(getComputedStyle(control).paddingBottom) / 2,
      )
      .map(
        ({localName, textContent, scrollHeight, clientHeight}) =>
          `${localName} “${(textContent ?? '').trim().slice(0, 40)}” ${scrollHeight} in ${clientHeight}`,
      )
  );
}
