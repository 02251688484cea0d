/** Who is to be told, by the signal. */
interface Told {
  readonly all: Set<() => void>;
  readonly listener: () => void;
}

const told = new WeakMap<AbortSignal, Told>();

/**
 * Tells of a signal's abort. However many calls share a signal, it gets one listener: Node takes more than ten for a leak, and
 * says so on stderr.
 */
export function onAbort(signal: AbortSignal, tell: () => void): void {
  const known = told.get(signal);
  if (known !== undefined) return void known.all.add(tell);
  const all = new Set([tell]);
  const listener = () => {
    for (const one of all) one();
  };
  told.set(signal, { all, listener });
  signal.addEventListener('abort', listener, { once: true });
}

/** Tells no more. With the last one, the listener is gone as well. */
export function offAbort(signal: AbortSignal, tell: () => void): void {
  const known = told.get(signal);
  if (known === undefined) return;
  known.all.delete(tell);
  if (known.all.size > 0) return;
  told.delete(signal);
  signal.removeEventListener('abort', known.listener);
}
