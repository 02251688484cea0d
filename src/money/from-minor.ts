import { currencyOf } from './currency.ts';
import { readDecimal, writeDecimal } from './decimal.ts';

/**
 * The amount in whole units of its currency, as a decimal that keeps every digit.
 *
 * Amounts that can't be charged are read all the same: a balance in KWD may end in any digit.
 *
 * @param minor in the smallest unit, negative ones too: an integer, a bigint, or text, which may have decimals, as in
 * `unit_amount_decimal`
 * @param currency an ISO code, in upper or lower case
 * @throws StripeValidationError for floats with a fraction, integers beyond 2^53 that aren't bigints, text that isn't a
 * plain decimal, and unknown currencies
 * @example
 * money.fromMinor(5000, 'usd'); // '50.00'
 * money.fromMinor('0.05', 'usd'); // '0.0005'
 */
export function fromMinor(minor: string | number | bigint, currency: string): string {
  const { decimals } = currencyOf(currency);
  const { units, scale } = readDecimal(minor);
  return writeDecimal({ units, scale: scale + decimals }, decimals);
}
