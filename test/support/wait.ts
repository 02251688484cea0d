import { setImmediate, setTimeout } from 'node:timers/promises';

/** Waits by the real clock. */
export const pause = (ms: number): Promise<void> => setTimeout(ms);

/**
 * Lets what is on its way over loopback arrive.
 *
 * A process that was held up finds its timers due before it reads what came meanwhile: hence the turns after them.
 */
export async function settle(ms = 20): Promise<void> {
  await pause(ms);
  for (let turn = 0; turn < 3; turn++) await setImmediate();
}

/** A door that those who `pass` wait at until it is opened. */
export interface Gate {
  readonly pass: Promise<void>;
  readonly open: () => void;
}

/** A door that is closed. */
export function gate(): Gate {
  let open = () => {};
  const pass = new Promise<void>((resolve) => (open = resolve));
  return { pass, open };
}
