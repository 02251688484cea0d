import type { CallInfo, RetryEvent } from './hooks.ts';

/** How a call ended. */
export interface CallEnd {
  readonly statusCode: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  /** Set when the call failed. */
  readonly error: unknown;
}

/** The span of one call. */
export interface CallSpan {
  /** Runs the call with the span as the active one. */
  run<T>(work: () => T): T;
  retried(event: RetryEvent): void;
  end(end: CallEnd): void;
}

/** Makes a span of each call. */
export interface Tracing {
  /** @param url - the URL without query */
  startCall(call: CallInfo, url: string): CallSpan;
}
