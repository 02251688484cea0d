/** The caller's signal ended the attempt. */
export class Aborted {
  readonly reason: unknown;
  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** Time ran out: for the attempt, or for the whole call. */
export class TimedOut {
  readonly scope: 'timeout' | 'deadline';
  readonly ms: number;
  constructor(scope: 'timeout' | 'deadline', ms: number) {
    this.scope = scope;
    this.ms = ms;
  }
}

/** How long something may take, and who may end it. */
export interface Limit {
  readonly ms: number;
  /** What the time limit stands for; made when it passes. */
  readonly timedOut: () => TimedOut;
  readonly signals: readonly AbortSignal[];
}

/**
 * Runs something until it is done, time is up or a signal aborts, whichever comes first, also where the work itself does
 * not listen to the signal it is given. Rejects with `TimedOut` or `Aborted`. No timer and no listener is left behind.
 */
export function withLimit<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const done = () => {
      clearTimeout(timer);
      for (const signal of limit.signals) signal.removeEventListener('abort', onAbort);
    };
    const stop = (why: Aborted | TimedOut) => {
      done();
      reject(why);
      controller.abort(why instanceof Aborted ? why.reason : new DOMException('time is up', 'TimeoutError'));
    };
    const onAbort = () => stop(new Aborted(limit.signals.find((signal) => signal.aborted)?.reason));
    const timer = setTimeout(() => stop(limit.timedOut()), limit.ms);
    if (limit.ms <= 0) return stop(limit.timedOut());
    if (limit.signals.some((signal) => signal.aborted)) return onAbort();
    for (const signal of limit.signals) signal.addEventListener('abort', onAbort, { once: true });
    work(controller.signal).then(
      (value) => {
        done();
        resolve(value);
      },
      (error: unknown) => {
        done();
        reject(error);
      },
    );
  });
}

/** Waits; rejects with `Aborted` as soon as a signal aborts. */
export async function sleep(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  if (ms <= 0) return;
  const timeIsUp = new TimedOut('timeout', ms);
  await withLimit({ ms, timedOut: () => timeIsUp, signals }, () => new Promise<never>(() => {})).catch(
    (why: unknown) => {
      if (why !== timeIsUp) throw why;
    },
  );
}
