/**
 * Times what a person feels: from the browser's own time stamp of a key or a click to the first frame that shows it.
 * Runs before either peer's scripts.
 */

/** How long it took in ms, or why it could not be told. */
type Sample = number | string;

export interface Probe {
  /** The control of a question, or one option of it. */
  find(question: string, code?: string): HTMLElement | undefined;
  /** Says what the next event changes: the frame that shows another value of it is the one. */
  arm(type: 'keydown' | 'click', state: () => unknown): void;
  readonly samples: Sample[];
}

const giveUp = 20_000;
const root = () => document.querySelector('voice-form')?.shadowRoot ?? document;

/** After the style, layout and paint of the next frame. */
const afterFrame = (callback: () => void) =>
  requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(0);
  });

const probe: Probe = {
  samples: [],
  find(question, code) {
    const found = root().querySelector<HTMLElement>(`[name="${question}"]${code ? `[value="${code}"]` : ''}`);
    return found?.checkVisibility() ? found : undefined;
  },
  arm(type, state) {
    const before = state();
    addEventListener(
      type,
      ({timeStamp}) => {
        const check = () => {
          const now = performance.now();
          if (state() !== before) probe.samples.push(now - timeStamp);
          else if (now - timeStamp > giveUp) probe.samples.push('nothing was shown');
          else afterFrame(check);
        };
        afterFrame(check);
      },
      {capture: true, once: true},
    );
  },
};

declare global {
  var bench: Probe;
}
globalThis.bench = probe;
