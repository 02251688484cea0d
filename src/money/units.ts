import { currencyProblem, decimalsOf } from '../core/currency.ts';
import { refuse } from '../core/errors/validation-error.ts';

/** How a currency's amounts are counted at Stripe. */
export interface Units {
  /** In upper case, for people. */
  readonly code: string;
  /** An amount's smallest unit is ten to this power smaller than its main one. */
  readonly decimals: number;
  /** Amounts are multiples of this many smallest units. */
  readonly step: bigint;
}

/** What an amount is for: a few currencies are paid out in whole units only. */
export type Purpose = 'charge' | 'payout';

/** Written with two decimals though they have none: https://docs.stripe.com/currencies#special-cases */
const WHOLE = /^(?:isk|ugx)$/;
const WHOLE_PAYOUTS = /^(?:huf|twd)$/;

/** @throws StripeValidationError for what is no currency */
export function unitsOf(currency: string, purpose: Purpose = 'charge'): Units {
  const code = typeof currency === 'string' ? currency.toLowerCase() : '';
  if (currencyProblem(code) !== undefined) {
    throw refuse('currency', 'not a currency that Stripe takes. Give the three letters of its ISO code: `usd`.');
  }
  const decimals = decimalsOf(code);
  const isWhole = WHOLE.test(code) || (purpose === 'payout' && WHOLE_PAYOUTS.test(code));
  // The last of three decimals is always 0.
  const step = isWhole ? 100n : decimals === 3 ? 10n : 1n;
  return { code: code.toUpperCase(), decimals, step };
}
