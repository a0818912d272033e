/**
 * Times what a person feels: from the browser's own time stamp of a key or a click to the first frame that shows it.
 * Runs before either peer's scripts.
 */

export interface Probe {
  /** The control of a question, or one option of it, if it can be seen. */
  find(question: string, code?: string): HTMLInputElement | undefined;
  /**
   * Says what the next event changes: the frame that shows another value of it is the one.
   *
   * @param type the event
   * @param state reads what it changes
   */
  arm(type: 'keydown' | 'click', state: () => unknown): void;
  /** The ms of the event that was armed last. */
  took: Promise<number>;
}

const giveUp = 20_000;
const root = () => document.querySelector('voice-form')?.shadowRoot ?? document;

/** After the style, layout and paint of the next frame. */
function afterFrame(callback: () => void) {
  requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(0);
  });
}

const probe: Probe = {
  took: Promise.resolve(0),
  find(question, code) {
    const found = root().querySelector<HTMLInputElement>(`[name="${question}"]${code ? `[value="${code}"]` : ''}`);
    return found?.checkVisibility() ? found : undefined;
  },
  arm(type, state) {
    const before = state();
    probe.took = new Promise((resolve, reject) => {
      const timed = ({timeStamp}: Event) => {
        const check = () => {
          const took = performance.now() - timeStamp;
          if (state() !== before) resolve(took);
          else if (took > giveUp) reject(new Error(`no frame shows what the ${type} did`));
          else afterFrame(check);
        };
        afterFrame(check);
      };
      addEventListener(type, timed, {capture: true, once: true});
    });
  },
};

declare global {
  var bench: Probe;
}
globalThis.bench = probe;
