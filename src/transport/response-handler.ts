import type { HttpResponse } from '../core/http.ts';
import { TransportError } from '../core/transport-error.ts';

/** What undici hands to its handlers to stop a request with. */
interface Controller {
  abort(reason: Error): void;
}

/** Receives one response from undici: resolves with its head, then gathers its body. */
export class ResponseHandler {
  readonly #signal: AbortSignal;
  readonly #wasReused: () => boolean;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: unknown) => void;
  readonly #chunks: Uint8Array[] = [];
  #started = false;
  #answered = false;
  #stop = () => {};
  #endBody: () => void = () => {};
  #failBody: (error: unknown) => void = () => {};

  constructor(
    signal: AbortSignal,
    wasReused: () => boolean,
    resolve: (response: HttpResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#signal = signal;
    this.#wasReused = wasReused;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** A connection is there, and nothing is written yet: the last moment to hold back a request that nobody waits for. */
  onRequestStart(controller: Controller): void {
    this.#stop = () => controller.abort(new DOMException('the request was aborted', 'AbortError'));
    if (this.#signal.aborted) return this.#stop();
    this.#started = true;
    this.#signal.addEventListener('abort', this.#stop, { once: true });
  }

  onResponseStart(_: Controller, status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
    if (status < 200) return;
    this.#answered = true;
    const body = new Promise<Uint8Array>((resolve, reject) => {
      this.#endBody = () => resolve(joined(this.#chunks));
      this.#failBody = reject;
    });
    // Whoever reads the body sees its failure; nobody may read it.
    body.catch(() => {});
    this.#resolve({ status, headers: flat(headers), body: () => body });
  }

  onResponseData(_: Controller, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#signal.removeEventListener('abort', this.#stop);
    this.#endBody();
  }

  onResponseError(_: Controller | undefined, cause: unknown): void {
    this.#signal.removeEventListener('abort', this.#stop);
    const error = new TransportError(cause, this.#started && !this.#answered && this.#wasReused());
    if (this.#answered) this.#failBody(error);
    else this.#reject(error);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only, ...rest] = chunks;
  return only !== undefined && rest.length === 0 ? only : Buffer.concat(chunks);
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const names = Object.keys(headers);
  return Object.fromEntries(names.map((name) => [name, String(headers[name])]));
}
