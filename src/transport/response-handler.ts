import type { HttpResponse } from '../core/http.ts';
import type { Stop } from '../core/stop.ts';
import { TransportError } from '../core/transport-error.ts';
import type { Lease } from './connection-pool.ts';

/** What undici hands to its handlers to stop a request with. */
interface Controller {
  abort(reason: Error): void;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Receives one response from undici: resolves with its head, then gathers its body. */
export class ResponseHandler {
  readonly #stop: Stop;
  readonly #lease: Pick<Lease, 'release' | 'wasReused'>;
  #resolve: (response: HttpResponse) => void;
  #reject: (error: unknown) => void;
  #chunks: Uint8Array[] | undefined;
  #controller: Controller | undefined;
  #answered = false;
  #endBody: () => void = () => {};
  #failBody: (error: unknown) => void = () => {};

  constructor(
    stop: Stop,
    lease: Pick<Lease, 'release' | 'wasReused'>,
    resolve: (response: HttpResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#stop = stop;
    this.#lease = lease;
    this.#resolve = resolve;
    this.#reject = reject;
    stop.listener = this.onStop;
  }

  /** A connection is there, and nothing is written yet: the last moment to hold back a request that nobody waits for. */
  onRequestStart(controller: Controller): void {
    if (this.#stop.stopped) controller.abort(abortError());
    else this.#controller = controller;
  }

  onResponseStart(_: Controller, status: number, headers: Headers): void {
    if (status < 200) return;
    this.#answered = true;
    const body = new Promise<Uint8Array>((resolve, reject) => {
      this.#endBody = () => resolve(joined(this.#chunks ?? []));
      this.#failBody = reject;
    });
    // Whoever reads the body sees its failure; nobody may read it.
    body.catch(() => {});
    this.#resolve({ status, headers: flat(headers), body: () => body });
  }

  onResponseData(_: Controller, chunk: Uint8Array): void {
    if (this.#chunks === undefined) this.#chunks = [chunk];
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const end = this.#endBody;
    this.#finish();
    // undici takes the connection back in an immediate of its own. Whoever goes on before that finds it taken, and opens a
    // second one: with TLS, a handshake in vain.
    queueMicrotask(() => setImmediate(end));
  }

  onResponseError(_: Controller | undefined, cause: unknown): void {
    const wasOnDeadSocket = this.#controller !== undefined && !this.#answered && this.#lease.wasReused();
    const fail = this.#answered ? this.#failBody : this.#reject;
    this.#finish();
    fail(new TransportError(cause, wasOnDeadSocket));
  }

  /** undici can't call off a request that still waits for a connection. It is over for us, and held back when it gets one. */
  readonly onStop = (): void => {
    if (this.#controller === undefined) this.onResponseError(undefined, abortError());
    else this.#controller.abort(abortError());
  };

  #finish(): void {
    this.#stop.listener = undefined;
    this.#lease.release();
    // undici's own objects may live until the next full collection, and with them whatever hangs on this one: the parser
    // and the responses after this, and the call that has been waiting.
    this.#controller = undefined;
    this.#resolve = this.#reject = this.#endBody = this.#failBody = () => {};
  }
}

const abortError = () => new DOMException('the request was aborted', 'AbortError');

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only, ...rest] = chunks;
  return only !== undefined && rest.length === 0 ? only : Buffer.concat(chunks);
}

function flat(headers: Headers): Record<string, string> {
  const flattened: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name] ?? '';
    flattened[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return flattened;
}
