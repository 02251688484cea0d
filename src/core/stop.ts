/**
 * Lets the work of an attempt be stopped from outside. Making an `AbortSignal` and listening to it takes as long as
 * encoding a request, so one is only made for whoever asks for it.
 */
export class Stop {
  #reason: unknown;
  #stopped = false;
  #listener: (() => void) | undefined;
  #controller: AbortController | undefined;

  get stopped(): boolean {
    return this.#stopped;
  }

  /** The same as a signal, for `fetch` and for transports of the caller's own. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#stopped) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  /** Names the one function to call when it is time to stop; undefined when there is nothing to stop any more. */
  set listener(listener: (() => void) | undefined) {
    this.#listener = listener;
  }

  stop(reason: unknown): void {
    this.#reason = reason;
    this.#stopped = true;
    this.#controller?.abort(reason);
    this.#listener?.();
  }
}
