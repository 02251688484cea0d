import { type ChannelName, hasSubscribers, publish } from './diagnostics.ts';
import type { Issue } from './errors/validation-error.ts';
import type { CallInfo, ErrorEvent, Hooks, RequestEvent, ResponseEvent, ResponseMismatchEvent, RetryEvent } from './hooks.ts';
import type { HttpRequest } from './http.ts';
import type { Reply } from './reply.ts';
import { redactHeaders, redactUrl } from './redact.ts';
import type { CallEnd, CallSpan, Tracing } from './tracing.ts';

/**
 * Tells hooks, diagnostics channels and the tracer about one call. Events are only built where somebody listens, and
 * nothing that a listener throws reaches the call.
 */
export class Observer {
  readonly #call: CallInfo;
  readonly #hooks: Hooks;
  readonly #span: CallSpan | undefined;
  readonly #startedAt = performance.now();
  #attemptStartedAt = this.#startedAt;

  constructor(call: CallInfo, hooks: Hooks, tracing: Tracing | undefined, url: string) {
    this.#call = call;
    this.#hooks = hooks;
    this.#span = tracing && safely(() => tracing.startCall(call, redactUrl(url.replace(/\?.*$/s, ''))));
  }

  /** Runs the call inside its span, or as it is. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#span === undefined) return work();
    let running: Promise<T> | undefined;
    const start = () => {
      running ??= work();
      return running;
    };
    safely(() => void this.#span?.run(start));
    return start();
  }

  request(attempt: number, { url, headers }: HttpRequest): void {
    this.#attemptStartedAt = performance.now();
    this.#tell<RequestEvent>('request', this.#hooks.onRequest, () => ({
      ...this.#call,
      attempt,
      url: redactUrl(url),
      headers: redactHeaders(headers),
    }));
  }

  response(attempt: number, reply: Reply, secrets: readonly string[]): void {
    this.#tell<ResponseEvent>('response', this.#hooks.onResponse, () => ({
      ...this.#call,
      attempt,
      statusCode: reply.status,
      headers: redactHeaders(reply.headers, secrets),
      requestId: reply.requestId,
      idempotentReplayed: reply.idempotentReplayed,
      durationMs: reply.durationMs,
      elapsedMs: this.elapsedMs(),
    }));
  }

  retry(event: Omit<RetryEvent, keyof CallInfo | 'durationMs' | 'elapsedMs'>): void {
    const durationMs = performance.now() - this.#attemptStartedAt;
    const whole = () => ({ ...this.#call, ...event, durationMs, elapsedMs: this.elapsedMs() });
    this.#tell<RetryEvent>('retry', this.#hooks.onRetry, whole);
    if (this.#span !== undefined) safely(() => this.#span?.retried(whole()));
  }

  mismatch(requestId: string | undefined, issues: readonly Issue[]): void {
    this.#tell<ResponseMismatchEvent>('response-mismatch', this.#hooks.onResponseMismatch, () => ({
      ...this.#call,
      requestId,
      issues,
    }));
  }

  end(end: CallEnd): void {
    if (end.error !== undefined) {
      const { error, attempts, requestId } = end;
      this.#tell<ErrorEvent>('error', this.#hooks.onError, () => ({
        ...this.#call,
        error,
        attempts,
        requestId,
        durationMs: this.elapsedMs(),
      }));
    }
    safely(() => this.#span?.end(end));
  }

  elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  #tell<E>(channel: ChannelName, hook: ((event: E) => void) | undefined, build: () => E): void {
    const listened = hasSubscribers(channel);
    if (hook === undefined && !listened) return;
    safely(() => {
      const event = build();
      if (listened) publish(channel, event);
      return hook?.(event);
    });
  }
}

/** Calls a stranger's function. What it throws, or rejects with, goes to a diagnostics channel and no further. */
function safely<T>(work: () => T): T | undefined {
  try {
    const result = work();
    if (result instanceof Promise) result.catch((error: unknown) => publish('hook-error', { error }));
    return result;
  } catch (error) {
    publish('hook-error', { error });
    return undefined;
  }
}
