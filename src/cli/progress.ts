/** Says on a terminal how far long work is. */
export interface Progress {
  /** `done` of `total` steps; shown only when the work has taken a while. */
  step(done: number, total: number): void;
  /** Takes the line away again. */
  end(): void;
}

const PATIENCE_MS = 1000;
const PAUSE_MS = 100;

/** `write` puts text on standard error; null where that is no terminal. `clock` gives milliseconds. */
export function progressOn(write: ((text: string) => void) | null, clock: () => number): Progress {
  const start = clock();
  let last = 0;
  let shown = false;
  return {
    step(done, total) {
      const now = clock();
      if (write === null || now - start < PATIENCE_MS || now - last < PAUSE_MS) return;
      last = now;
      shown = true;
      write(`\r\u001b[K${done} / ${total}`);
    },
    end() {
      if (shown) write?.('\r\u001b[K');
      shown = false;
    },
  };
}
