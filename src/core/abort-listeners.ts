/** Who is to be told of an abort. */
class Told extends Set<() => void> {
  /** A function, since signals of other makes may know no listeners but those. */
  readonly listener = (): void => {
    for (const tell of this) tell();
  };
}

const told = new WeakMap<AbortSignal, Told>();

/**
 * Tells of a signal's abort. However many calls share a signal, it gets one listener: Node takes more than ten for a leak, and
 * says so on stderr.
 */
export function onAbort(signal: AbortSignal, tell: () => void): void {
  const all = told.get(signal) ?? new Told();
  if (all.size === 0) {
    told.set(signal, all);
    signal.addEventListener('abort', all.listener, { once: true });
  }
  all.add(tell);
}

/** Tells no more. With the last one, the listener is gone as well. */
export function offAbort(signal: AbortSignal, tell: () => void): void {
  const all = told.get(signal);
  if (all?.delete(tell) && all.size === 0) signal.removeEventListener('abort', all.listener);
}
