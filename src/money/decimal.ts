import { refuse } from '../core/errors/validation-error.ts';

/** How what is left over is rounded: to the nearest, a half to the even neighbour or away from zero; or towards, or away from, zero. */
export type Rounding = 'halfEven' | 'halfUp' | 'down' | 'up';

/** A number as it is written in decimals. */
export interface Decimal {
  readonly isNegative: boolean;
  /** All digits. */
  readonly digits: bigint;
  /** How many of them are decimals. */
  readonly decimals: number;
}

/** No amount has more. */
const MOST_DIGITS = 40;

/** @throws StripeValidationError for what isn't written as a plain decimal number */
export function readDecimal(amount: string | number | bigint): Decimal {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) {
    throw refuse('amount', `${amount} is not exact. Pass an amount with decimals as text: '50.25'.`);
  }
  const text = String(amount);
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (sign === undefined || text.length > MOST_DIGITS) {
    throw refuse('amount', "expected a decimal number, such as '1234.50': digits and a point, nothing else.");
  }
  return { isNegative: sign === '-', digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** Divides, and rounds what is left over; undefined where something is and no rounding was asked for. */
export function divide(value: bigint, by: bigint, rounding: Rounding | undefined): bigint | undefined {
  const [quotient, rest] = [value / by, value % by];
  if (rest === 0n) return quotient;
  if (rounding === undefined) return undefined;
  return roundsUp(quotient, rest * 2n, by, rounding) ? quotient + 1n : quotient;
}

function roundsUp(quotient: bigint, twice: bigint, by: bigint, rounding: Rounding): boolean {
  if (rounding === 'down' || rounding === 'up') return rounding === 'up';
  if (twice !== by) return twice > by;
  return rounding === 'halfUp' || quotient % 2n === 1n;
}

/** Digits with a point before the last of them. */
export function writeDecimal(isNegative: boolean, digits: bigint, decimals: number): string {
  const text = String(digits).padStart(decimals + 1, '0');
  const written = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return isNegative ? `-${written}` : written;
}
