import type { Reply } from './reply.ts';
import { errorFields, IN_USE } from './retry-policy.ts';
import { neverConnected } from './transport-error.ts';

/** What one attempt came to. Errors are made of it once it is clear what happens next. */
export type Outcome = Answered | Failed | TimeUp | Stopped | NotSent;

interface Sent {
  /** The secrets that this attempt carried, to be masked in whatever is said of it. */
  readonly secrets: readonly string[];
}

/** A whole response came, of any status. */
export interface Answered extends Sent {
  readonly kind: 'answered';
  readonly reply: Reply;
}

/** The head of a response whose body never came whole. */
export interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** No connection, or it broke before the response was whole. */
export interface Failed extends Sent {
  readonly kind: 'failed';
  readonly error: unknown;
  readonly head: Head | undefined;
}

/** The attempt's timeout or the call's deadline passed. */
export interface TimeUp extends Sent {
  readonly kind: 'time-up';
  readonly scope: 'timeout' | 'deadline';
  readonly ms: number;
  readonly head: Head | undefined;
  /** Not if the key provider took all the time. */
  readonly sent: boolean;
}

/** The caller's signal ended it. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly reason: unknown;
  readonly sent: boolean;
}

/** It could not be signed: the key provider rejected, or the key is refused. */
export interface NotSent {
  readonly kind: 'not-sent';
  readonly error: unknown;
}

/** Whether the request was handed to the transport. */
export function wasSent(outcome: Outcome): boolean {
  return outcome.kind === 'time-up' || outcome.kind === 'stopped' ? outcome.sent : outcome.kind !== 'not-sent';
}

/**
 * Whether nobody knows if a call took effect, once an attempt of it has ended.
 *
 * @param before - whether that was so before the attempt
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export function isUnsettled(outcome: Outcome, before: boolean): boolean {
  if (outcome.kind !== 'answered') {
    return before || (wasSent(outcome) && !(outcome.kind === 'failed' && neverConnected(outcome.error)));
  }
  const { status, json } = outcome.reply;
  const { type, code } = errorFields(json);
  // Stripe has looked at the key by then: had an earlier attempt done anything, this would have been its answer again.
  if (/^40[024]$/.test(`${status}`) && type !== undefined && type !== 'idempotency_error') return false;
  return before || status < 300 || status >= 500 || code === IN_USE;
}
