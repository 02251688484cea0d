import type { Issue } from '../core/errors/validation-error.ts';

/** An error as data: nothing in it but text, numbers and flags. */
export interface ErrorData {
  /** The name of the error's class, for example `StripeCardError`; `StripePolicyError` where the catalogue refused. */
  readonly type: string;
  readonly message: string;
  /** What to do about it. */
  readonly nextStep: string;
  /** Whether the same call, with the same idempotency key, may succeed later. */
  readonly retryable: boolean;
  /** For example `resource_missing`; of the catalogue's refusals, see `PolicyCode`. */
  readonly code?: string;
  /** Why the card's issuer declined. */
  readonly declineCode?: string;
  /** The input that is wrong. */
  readonly param?: string;
  /** The response's status; none where nothing was sent. */
  readonly status?: number;
  readonly requestId?: string;
  /** To repeat the call with, so that it takes effect once. */
  readonly idempotencyKey?: string;
  /** Nobody knows whether the call took effect. */
  readonly mayHaveTakenEffect?: true;
  /** Everything that is wrong with the input. */
  readonly issues?: readonly Issue[];
  /** Where approval is needed: what a person is asked. */
  readonly summary?: string;
  /** Where approval is needed: to be given as `options.approval` once a person agreed. */
  readonly approval?: string;
}

/** What Stripe answered. */
export interface Success {
  readonly ok: true;
  /** The object, or the page of a list. Secrets are masked unless they were asked for. */
  readonly data: unknown;
  readonly requestId: string | null;
  /** The key that the request carried; null where none was needed. */
  readonly idempotencyKey: string | null;
  /** Stripe answered from its record of an earlier call with the same key. */
  readonly idempotentReplayed: boolean;
  /** Whether a list goes on after this page. */
  readonly hasMore: boolean;
  /** The `cursor` of the next page; null after the last. */
  readonly nextCursor: string | null;
  /** Where the answer is not what the API version describes. It took effect all the same. */
  readonly mismatches?: readonly Issue[];
}

/** What was not done, and why. */
export interface Failure {
  readonly ok: false;
  readonly error: ErrorData;
}

/** What came of a call: plain data, that JSON holds whole. */
export type Outcome = Success | Failure;
