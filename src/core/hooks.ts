import type { Issue } from './errors/validation-error.ts';
import type { HttpMethod } from './http.ts';

/** The call that an event belongs to. The same object's values on each of its events. */
export interface CallInfo {
  /** Tells the events of one call from those of others in this process. */
  readonly callId: string;
  /** The typed action, for example `refunds.create`; undefined for a raw request. */
  readonly action: string | undefined;
  readonly method: HttpMethod;
  /** The path with its placeholders, for example `/v1/customers/{customer}`. */
  readonly path: string;
  readonly apiVersion: string;
  readonly stripeAccount: string | undefined;
  readonly idempotencyKey: string | undefined;
}

/** An attempt is about to be sent. */
export interface RequestEvent extends CallInfo {
  /** 1 for the first. */
  readonly attempt: number;
  /** Without secrets. */
  readonly url: string;
  /** Without credentials. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt got a whole response, of any status. */
export interface ResponseEvent extends CallInfo {
  readonly attempt: number;
  readonly statusCode: number;
  /** Names in lower case, without secrets. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  readonly idempotentReplayed: boolean;
  /** Milliseconds that this attempt took. */
  readonly durationMs: number;
  /** Milliseconds since the call began, waits included. */
  readonly elapsedMs: number;
}

/** An attempt failed and the call waits to try again. */
export interface RetryEvent extends CallInfo {
  /** The attempt that failed. */
  readonly attempt: number;
  /** Milliseconds until the next one. */
  readonly delayMs: number;
  /** What the call would have failed with. */
  readonly error: unknown;
  readonly requestId: string | undefined;
  /** Milliseconds that the failed attempt took. */
  readonly durationMs: number;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
}

/** The call failed for good. Once per call at most. */
export interface ErrorEvent extends CallInfo {
  readonly error: unknown;
  /** How many attempts were sent. */
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** Milliseconds of the whole call. */
  readonly durationMs: number;
}

/** The call succeeded, and its result differs from the schema. Holds no values of the result. */
export interface ResponseMismatchEvent extends CallInfo {
  readonly requestId: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Functions that are told what happens. They can change nothing: what they return is ignored, what they throw never
 * reaches the call (it is published on the diagnostics channel `stripe-connector:hook-error`, as `{ callId, source, error }`).
 *
 * @example
 * ```ts
 * const stripe = createStripe({
 *   hooks: { onRetry: ({ attempt, delayMs, error }) => log.warn({ attempt, delayMs, error }) },
 * });
 * ```
 */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each attempt that got a response. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before each wait. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** When a call fails for good. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
  /** When a result does not have the expected shape. */
  readonly onResponseMismatch?: ((event: ResponseMismatchEvent) => void) | undefined;
}
