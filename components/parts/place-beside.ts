import {computePosition, detectOverflow, shift, type Middleware, type Placement} from '@floating-ui/dom';

/** Kept free round what floats, and between it and its words; in pixels. */
const air = 8;

/** Whether all of it can be seen where it is. */
const fits: Middleware = {
  name: 'fits',
  fn: async (state) => {
    const {top, right, bottom, left} = await detectOverflow(state);
    return {data: {fits: Math.max(top, right, bottom, left) <= 0}};
  },
};

/**
 * Help with a question stands at its side, as high as its button: above or below it would lie on the question's own
 * words and boxes. Elsewhere it stands below or above.
 */
function placesFor(button: Element): {readonly rect: () => DOMRect; readonly placements: readonly Placement[]} {
  const question = button.closest('.pv-question');
  const rect = () => {
    const {left, top, width, height} = button.getBoundingClientRect();
    if (!question) return new DOMRect(left, top - air, width, height + 2 * air);
    const sides = question.getBoundingClientRect();
    return new DOMRect(sides.left - air, top, sides.width + 2 * air, height);
  };
  if (!question) return {rect, placements: ['bottom-start', 'top-start']};
  const isRightToLeft = getComputedStyle(button).direction === 'rtl';
  return {rect, placements: isRightToLeft ? ['left-start', 'right-start'] : ['right-start', 'left-start']};
}

/**
 * Puts a floating box beside a button, where all of it can be seen and none of the question's words are covered.
 *
 * @param box positioned absolutely, inside a positioned element
 * @returns false where there is no such place; the box is then to stand in the flow of the page
 */
export async function placeBeside(button: Element, box: HTMLElement): Promise<boolean> {
  const {rect, placements} = placesFor(button);
  const reference = {contextElement: button, getBoundingClientRect: rect};
  for (const placement of placements) {
    const middleware = [shift({padding: air}), fits];
    const {x, y, middlewareData} = await computePosition(reference, box, {placement, middleware});
    if (!(middlewareData.fits as {readonly fits: boolean}).fits) continue;
    box.style.setProperty('left', `${x}px`);
    box.style.setProperty('top', `${y}px`);
    return true;
  }
  return false;
}
