import { refuse } from '../../core/errors/validation-error.ts';
import type { StripeEvent } from '../events.ts';
import { type Position, positionOf } from './position.ts';

/** What is polled for, and how. */
export interface PollOptions<Type extends StripeEvent['type'] = StripeEvent['type']> {
  /** Types of events, by their full names. Default: all. */
  readonly types?: readonly Type[] | undefined;
  /** Where an earlier polling left off. Default: from now on. */
  readonly cursor?: string | undefined;
  /** Ends polling at once, also while it waits: iterating rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds between two looks, 10 000 by default, 1000 at least. After failures it is doubled, up to five minutes.
   */
  readonly interval?: number | undefined;
  /** Events per request, 1 to 100, which is the default. */
  readonly limit?: number | undefined;
  /**
   * Ends once everything that there was when it began has been given, and throws at the first failure: for jobs that run
   * on a schedule.
   */
  readonly once?: boolean | undefined;
  /** The connected account whose events are polled. */
  readonly stripeAccount?: string | undefined;
  /** The value of the `Stripe-Context` header. */
  readonly stripeContext?: string | undefined;
  /** Gets failures that polling goes on after: lost connections, 429 and 5xx. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
}

/** Options with their defaults. */
export interface PollSettings {
  readonly types: readonly string[] | undefined;
  readonly start: Position | undefined;
  readonly signal: AbortSignal | undefined;
  readonly interval: number;
  readonly limit: number;
  readonly once: boolean;
  readonly onError: ((error: unknown) => unknown) | undefined;
}

/** @throws StripeValidationError for what can't be meant. */
export function pollSettings(options: PollOptions): PollSettings {
  const { types, cursor, signal, interval = 10_000, limit = 100, once = false, onError } = options;
  if (types?.length === 0) throw refuse('types', 'an empty list asks for nothing. Leave it out for all types.');
  const pattern = types?.find((type) => type.includes('*'));
  if (pattern !== undefined) throw refuse('types', `'${pattern}' is a pattern. Give types by their full names.`);
  if (!(interval >= 1000 && interval <= 2_147_483_647))
    throw refuse('interval', 'expected milliseconds, 1000 at least.');
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw refuse('limit', 'expected 1 to 100.');
  return {
    types,
    start: cursor === undefined ? undefined : positionOf(cursor),
    signal,
    interval,
    limit,
    once,
    onError,
  };
}
