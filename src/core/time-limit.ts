import { offAbort, onAbort } from './abort-listeners.ts';
import { Stop } from './stop.ts';

/** The caller's signal ended the attempt. */
export class Aborted {
  readonly reason: unknown;
  /** Signals of other makes may know no reason. */
  constructor(reason: unknown = new DOMException('the call was aborted', 'AbortError')) {
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
 * not heed the stop it is given. Rejects with `TimedOut` or `Aborted`. No timer and no listener is left behind.
 */
export function withLimit<T>(limit: Limit, work: (stop: Stop) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = new Stop();
    const done = () => {
      clearTimeout(timer);
      for (const signal of limit.signals) offAbort(signal, aborted);
    };
    const end = (why: Aborted | TimedOut) => {
      done();
      reject(why);
      stop.stop(why instanceof Aborted ? why.reason : new DOMException('time is up', 'TimeoutError'));
    };
    const aborted = () => end(new Aborted(limit.signals.find((signal) => signal.aborted)?.reason));
    const timer = setTimeout(() => end(limit.timedOut()), limit.ms);
    if (limit.ms <= 0) return end(limit.timedOut());
    if (limit.signals.some((signal) => signal.aborted)) return aborted();
    for (const signal of limit.signals) onAbort(signal, aborted);
    work(stop).then(
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
