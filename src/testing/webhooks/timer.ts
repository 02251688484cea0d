import { unref } from '../unref.ts';

/** As far ahead as a timer can be set. */
const LONGEST = 2 ** 31 - 1;

/** Fires once, at the earliest of the times asked for. */
export class Timer {
  readonly #fire: () => void;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  /** When the later one fires: milliseconds since 1970. */
  #at = Number.POSITIVE_INFINITY;

  constructor(fire: () => void) {
    this.#fire = fire;
  }

  /** As soon as what is being done now is done, responses included. */
  fireSoon(): void {
    this.#soon ??= setTimeout(() => this.#now(), 0);
  }

  /** Keeps no process alive. */
  fireIn(milliseconds: number): void {
    const at = Date.now() + milliseconds;
    if (at >= this.#at) return;
    clearTimeout(this.#later);
    this.#at = at;
    this.#later = setTimeout(() => this.#now(), Math.min(milliseconds, LONGEST));
    unref(this.#later);
  }

  stop(): void {
    clearTimeout(this.#soon);
    clearTimeout(this.#later);
    this.#soon = undefined;
    this.#later = undefined;
    this.#at = Number.POSITIVE_INFINITY;
  }

  #now(): void {
    this.stop();
    this.#fire();
  }
}
