import { refuse } from '../core/errors/validation-error.ts';
import { type AmountPurpose, type Currency, currencyOf, stepOf } from './currency.ts';
import { type Decimal, readDecimal, writeDecimal } from './decimal.ts';
import { divide, type Rounding } from './rounding.ts';

/** How an amount is to be fitted to its currency. */
export interface ToMinorOptions {
  /** `charge` by default, which is also for prices, invoices and refunds. */
  readonly purpose?: AmountPurpose | undefined;
  /** What to do with an amount that is finer than can be paid. By default it is refused. */
  readonly rounding?: Rounding | undefined;
}

/**
 * The amount in the smallest unit, as Stripe's `amount` parameters take it.
 *
 * Knows the amounts that Stripe would refuse: those in BHD, JOD, KWD, OMR and TND end in 0, those in ISK and UGX in 00;
 * payouts in HUF and TWD end in 00 as well.
 *
 * @param amount in whole units of the currency: text such as `'50.00'`, or an integer
 * @param currency an ISO code, in upper or lower case
 * @throws StripeValidationError for floats with a fraction, text that isn't a plain decimal, unknown currencies, amounts
 * that can't be paid exactly unless `rounding` is given, and results beyond 2^53
 * @example
 * money.toMinor('50.00', 'usd'); // 5000
 * money.toMinor('5.124', 'kwd', { rounding: 'halfEven' }); // 5120
 */
export function toMinor(amount: string | number | bigint, currency: string, options: ToMinorOptions = {}): number {
  const known = currencyOf(currency);
  const step = stepOf(known, checkPurpose(options.purpose));
  const given = readDecimal(amount);
  const steps = stepsOf(given, known, step, options.rounding);
  const minor = Number(steps * step);
  if (!Number.isSafeInteger(minor)) {
    throw refuse(
      'amount',
      `${steps * step} is beyond 2^53, far more than Stripe takes. Check the unit: amounts are given as '50.00' here.`,
    );
  }
  return minor;
}

/** How many steps make the amount. */
function stepsOf(given: Decimal, currency: Currency, step: bigint, rounding: Rounding | undefined): bigint {
  const dividend = given.units * 10n ** BigInt(currency.decimals);
  const divisor = step * 10n ** BigInt(given.scale);
  if (rounding !== undefined) return divide(dividend, divisor, rounding);
  if (dividend % divisor !== 0n)
    throw tooFine(given, currency, step, [divide(dividend, divisor, 'down'), divide(dividend, divisor, 'up')]);
  return dividend / divisor;
}

function tooFine(given: Decimal, { code, decimals }: Currency, step: bigint, nearest: readonly bigint[]) {
  const write = (minor: bigint) => writeDecimal({ units: minor, scale: decimals }, decimals);
  const [down, up] = nearest.map((steps) => write(steps * step));
  return refuse(
    'amount',
    `${writeDecimal(given, decimals)} can't be paid in ${code}, whose amounts are multiples of ${write(step)}. ` +
      `Give ${down} or ${up}, or say how to round, as in { rounding: 'halfEven' }.`,
  );
}

function checkPurpose(purpose: AmountPurpose = 'charge'): AmountPurpose {
  if (purpose !== 'charge' && purpose !== 'payout') throw refuse('purpose', "expected 'charge' or 'payout'.");
  return purpose;
}
