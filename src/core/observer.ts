import { Abandoned } from './abandoned.ts';
import { type ChannelName, hasSubscribers, publish } from './diagnostics.ts';
import type { Issue } from './errors/validation-error.ts';
import type {
  CallInfo,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  ResponseMismatchEvent,
  RetryEvent,
} from './hooks.ts';
import type { HttpRequest } from './http.ts';
import { redactHeaders, redactText, redactUrl } from './redact.ts';
import type { Reply } from './reply.ts';
import type { CallEnd, CallSpan, Tracing } from './tracing.ts';

/**
 * Tells hooks, diagnostics channels and the tracer about one call. Events are only built where somebody listens, and
 * nothing that a listener throws reaches the call.
 */
export class Observer {
  readonly #describe: () => CallInfo;
  #described: CallInfo | undefined;
  readonly #hooks: Hooks;
  readonly #span: CallSpan | undefined;
  readonly #startedAt = performance.now();
  #attemptStartedAt = this.#startedAt;
  /** What the last attempt was signed with. A server, or a proxy, may echo it. */
  #key: string | undefined;

  /** @param describe - asked once, when somebody listens */
  constructor(describe: () => CallInfo, hooks: Hooks, tracing: Tracing | undefined, url: string) {
    this.#describe = describe;
    this.#hooks = hooks;
    this.#span =
      tracing && this.#safely('tracing', () => tracing.startCall(this.#call, redactUrl(url.replace(/\?.*$/s, ''))));
  }

  get #call(): CallInfo {
    this.#described ??= this.#describe();
    return this.#described;
  }

  /** Runs the call inside its span, or as it is. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#span === undefined) return work();
    let running: Promise<T> | undefined;
    const start = () => {
      running ??= work();
      return running;
    };
    this.#safely('tracing', () => {
      // A tracer may hand the call's outcome on as a promise of its own. Its rejection is the call's, and told there.
      Promise.resolve(this.#span?.run(start)).catch(() => {});
    });
    return start();
  }

  request(attempt: number, { url, headers }: HttpRequest): void {
    this.#attemptStartedAt = performance.now();
    this.#key = headers['Authorization']?.slice('Bearer '.length);
    this.#tell<RequestEvent>('request', this.#hooks.onRequest, () => ({
      ...this.#call,
      attempt,
      url: redactUrl(url, this.#secrets()),
      headers: redactHeaders(headers, this.#secrets()),
    }));
  }

  response(attempt: number, reply: Reply, secrets: readonly string[]): void {
    this.#tell<ResponseEvent>('response', this.#hooks.onResponse, () => ({
      ...this.#call,
      attempt,
      statusCode: reply.status,
      headers: redactHeaders(reply.headers, secrets),
      requestId: this.withoutSecrets(reply.requestId),
      idempotentReplayed: reply.idempotentReplayed,
      durationMs: reply.durationMs,
      elapsedMs: this.elapsedMs(),
    }));
  }

  retry(event: Omit<RetryEvent, keyof CallInfo | 'durationMs' | 'elapsedMs'>): void {
    const durationMs = performance.now() - this.#attemptStartedAt;
    const whole = () => ({
      ...this.#call,
      ...event,
      requestId: this.withoutSecrets(event.requestId),
      durationMs,
      elapsedMs: this.elapsedMs(),
    });
    this.#tell<RetryEvent>('retry', this.#hooks.onRetry, whole);
    if (this.#span !== undefined) this.#safely('tracing', () => this.#span?.retried(whole()));
  }

  mismatch(requestId: string | undefined, issues: readonly Issue[]): void {
    this.#tell<ResponseMismatchEvent>('response-mismatch', this.#hooks.onResponseMismatch, () => ({
      ...this.#call,
      requestId: this.withoutSecrets(requestId),
      issues,
    }));
  }

  end(end: CallEnd): void {
    const error = end.error instanceof Abandoned ? undefined : end.error;
    if (error !== undefined) {
      this.#tell<ErrorEvent>('error', this.#hooks.onError, () => ({
        ...this.#call,
        error,
        attempts: end.attempts,
        requestId: this.withoutSecrets(end.requestId),
        durationMs: this.elapsedMs(),
      }));
    }
    if (this.#span === undefined) return;
    this.#safely('tracing', () => this.#span?.end({ ...end, requestId: this.withoutSecrets(end.requestId), error }));
  }

  elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  /** A text that came back, without what this call was signed with. */
  withoutSecrets(text: string | undefined): string | undefined {
    return text === undefined ? undefined : redactText(text, this.#secrets());
  }

  #secrets(): string[] {
    return this.#key === undefined ? [] : [this.#key];
  }

  #tell<E>(channel: ChannelName, hook: ((event: E) => void) | undefined, build: () => E): void {
    const listened = hasSubscribers(channel);
    if (hook === undefined && !listened) return;
    this.#safely(channel, () => {
      const event = build();
      if (listened) publish(channel, event);
      return hook?.call(this.#hooks, event);
    });
  }

  /** Calls a stranger's function. What it throws, or rejects with, goes to a diagnostics channel and no further. */
  #safely<T>(source: ChannelName | 'tracing', work: () => T): T | undefined {
    const report = (error: unknown) => publish('hook-error', { callId: this.#call.callId, source, error });
    try {
      const result = work();
      // Also a promise of another realm, or another library's.
      if (typeof result === 'object' && result !== null && 'then' in result) Promise.resolve(result).catch(report);
      return result;
    } catch (error) {
      report(error);
      return undefined;
    }
  }
}
