import { describeValue } from '../core/describe-value.ts';
import { refuse } from '../core/errors/validation-error.ts';
import { type CurrencyDecimals, decimalsOf } from './currencies.ts';

/** What an amount is for. Some currencies are paid out in coarser steps than they are charged in. */
export type AmountPurpose = 'charge' | 'payout';

/** A currency as Stripe counts it, which is not always how ISO 4217 does. */
export interface Currency {
  /** Three letters, in lower case. */
  readonly code: string;
  readonly decimals: CurrencyDecimals;
}

/** Kept at two decimals for old integrations; nothing but whole units can be paid. */
const WHOLE_UNITS = 'isk ugx';

/** Charged to two decimals, paid out in whole units. */
const WHOLE_UNITS_IN_PAYOUTS = 'huf twd';

/**
 * The currency of a code, in upper or lower case.
 *
 * @throws StripeValidationError for one that isn't known: a guess at its decimals could be wrong a hundredfold
 */
export function currencyOf(given: string): Currency {
  const code = typeof given === 'string' ? given.toLowerCase() : '';
  const decimals = decimalsOf(code);
  if (decimals === undefined) {
    const shown = describeValue(given, ['currency'], 'parameter');
    throw refuse('currency', `expected an ISO code that Stripe takes, such as 'usd', got ${shown}.`);
  }
  return { code, decimals };
}

/** What an amount in the smallest unit must be a multiple of. */
export function stepOf({ code, decimals }: Currency, purpose: AmountPurpose): bigint {
  if (WHOLE_UNITS.includes(code)) return 100n;
  if (purpose === 'payout' && WHOLE_UNITS_IN_PAYOUTS.includes(code)) return 100n;
  return decimals === 3 ? 10n : 1n;
}

/**
 * How many decimals Stripe counts in a currency: `1000` is 10.00 usd, 1000 jpy and 1.000 kwd.
 *
 * ISK and UGX have two, although only whole units of them are paid.
 *
 * @throws StripeValidationError for an unknown currency
 */
export function decimals(currency: string): CurrencyDecimals {
  return currencyOf(currency).decimals;
}
