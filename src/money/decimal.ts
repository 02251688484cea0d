import { describeValue } from '../core/describe-value.ts';
import { refuse } from '../core/errors/validation-error.ts';

/** An exact number: `units` divided by ten as often as `scale` says. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Longer ones are no amounts. More decimals than these and a currency's three, no formatter of numbers takes. */
const PLAIN = /^(-?\d{1,40})(?:\.(\d{1,17}))?$/;

/**
 * Reads an amount without ever making a float of it.
 *
 * @throws StripeValidationError for text that isn't a plain decimal, floats with a fraction, and integers that a float
 * can't hold exactly
 */
export function readDecimal(given: string | number | bigint): Decimal {
  if (typeof given === 'bigint') return { units: given, scale: 0 };
  if (typeof given === 'number') return { units: BigInt(wholeNumber(given)), scale: 0 };
  const [, whole, fraction = ''] = (typeof given === 'string' ? PLAIN.exec(given) : undefined) ?? [];
  if (whole === undefined) throw notPlain(given);
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function wholeNumber(given: number): number {
  if (!Number.isFinite(given)) throw refuse('amount', `${given} is not an amount.`);
  if (!Number.isInteger(given)) {
    throw refuse(
      'amount',
      `${given} is a float, which can't hold most decimal fractions. Give the amount as text, such as '12.50'.`,
    );
  }
  if (!Number.isSafeInteger(given)) {
    throw refuse('amount', `${given} is beyond what a number holds exactly. Give it as text or as a bigint.`);
  }
  return given;
}

const notPlain = (given: unknown) =>
  refuse(
    'amount',
    `expected a plain decimal such as '1234.50', got ${describeValue(given, ['amount'], 'parameter')}. ` +
      'A point marks the decimals; white space, thousands separators, exponents, a leading + and an 18th decimal are not read.',
  );

/** Writes a number in full, with at least so many decimals and no zeros beyond them. */
export function writeDecimal({ units, scale }: Decimal, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = digits.slice(point).replace(/0+$/, '').padEnd(decimals, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}
