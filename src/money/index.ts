import { refuse } from '../core/errors/validation-error.ts';
import { divide, type Rounding, readDecimal, writeDecimal } from './decimal.ts';
import { type Purpose, unitsOf } from './units.ts';

export type { Purpose, Rounding };

/** How an amount is turned into smallest units. */
export interface ToMinorOptions {
  /** What to do with decimals that the currency doesn't have. Default: they are refused. */
  readonly rounding?: Rounding | undefined;
  /** `payout`: HUF and TWD are paid out in whole units. Default: `charge`. */
  readonly purpose?: Purpose | undefined;
}

/**
 * An amount in the currency's smallest unit, as Stripe takes it. No float arithmetic: every digit counts.
 *
 * @param amount - in the main unit: text with decimals, or a whole number
 * @throws StripeValidationError for more decimals than the currency has, unless `rounding` says what to do with them
 * @see https://docs.stripe.com/currencies#minor-units
 * @example
 * ```ts
 * money.toMinor('50.00', 'usd'); // 5000
 * money.toMinor('500', 'jpy'); // 500
 * money.toMinor('5.12', 'kwd'); // 5120
 * money.toMinor('10.005', 'eur', { rounding: 'halfEven' }); // 1000
 * ```
 */
function toMinor(amount: string | number | bigint, currency: string, options: ToMinorOptions = {}): number {
  const { code, decimals, step } = unitsOf(currency, options.purpose);
  const given = readDecimal(amount);
  const steps = divide(given.digits * 10n ** BigInt(decimals), step * 10n ** BigInt(given.decimals), options.rounding);
  if (steps === undefined) {
    const exact = writeDecimal(false, step, decimals);
    throw refuse('amount', `${code} goes in steps of ${exact}. Round it, or say how: { rounding: 'halfEven' }.`);
  }
  const minor = Number(given.isNegative ? -(steps * step) : steps * step);
  if (!Number.isSafeInteger(minor)) throw refuse('amount', 'too large to be exact.');
  return minor === 0 ? 0 : minor;
}

/**
 * An amount in the main unit, with as many decimals as the currency has.
 *
 * @param minor - in the smallest unit, as Stripe gives it
 * @throws StripeValidationError for what is no whole number, or no currency
 * @example
 * ```ts
 * money.fromMinor(5000, 'usd'); // '50.00'
 * money.fromMinor(-500, 'jpy'); // '-500'
 * ```
 */
function fromMinor(minor: number | bigint, currency: string): string {
  const { decimals, step } = unitsOf(currency);
  if (typeof minor === 'number' ? !Number.isSafeInteger(minor) : typeof minor !== 'bigint') {
    throw refuse('minor', 'expected a whole number of smallest units, as Stripe gives it: 5000 for 50.00 USD.');
  }
  const amount = BigInt(minor);
  const digits = amount < 0n ? -amount : amount;
  // Written with two decimals only where Stripe counts so, ISK and UGX have none for people.
  const isWhole = step === 100n && digits % step === 0n;
  return isWhole ? writeDecimal(amount < 0n, digits / step, 0) : writeDecimal(amount < 0n, digits, decimals);
}

/**
 * An amount as people of a place write it.
 *
 * @param minor - in the smallest unit, as Stripe gives it
 * @param locale - a BCP 47 tag, for example `de-DE`. Default: that of the system.
 * @throws StripeValidationError for what is no whole number, or no currency
 * @example
 * ```ts
 * money.format(5000, 'usd', 'en-US'); // '$50.00'
 * money.format(123456789, 'eur', 'de-DE'); // '1.234.567,89 €'
 * ```
 */
function format(minor: number | bigint, currency: string, locale?: string | readonly string[]): string {
  const amount = fromMinor(minor, currency);
  const digits = amount.split('.')[1]?.length ?? 0;
  const locales = typeof locale === 'string' || locale === undefined ? locale : [...locale];
  const { format: write } = new Intl.NumberFormat(locales, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // Text of digits is written digit by digit; a number of that size might not be exact.
  return write(amount as `${number}`);
}

/**
 * How many decimals Stripe counts in a currency: its smallest unit is ten to this power smaller than its main one.
 *
 * @throws StripeValidationError for what is no currency
 */
function decimals(currency: string): number {
  return unitsOf(currency).decimals;
}

/** Amounts of money, between what people write and the smallest units that Stripe counts in. */
export const money = { toMinor, fromMinor, format, decimals };
