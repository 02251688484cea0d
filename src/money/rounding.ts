import { refuse } from '../core/errors/validation-error.ts';

/**
 * What becomes of an amount between two that can be paid: the nearer one, and from the middle the even one (`halfEven`)
 * or the one further from zero (`halfUp`); always the one nearer to zero (`down`) or further from it (`up`).
 */
export type Rounding = 'down' | 'halfEven' | 'halfUp' | 'up';

/**
 * A quotient as a whole number.
 *
 * @param divisor above zero
 * @throws StripeValidationError for a rounding that there isn't
 */
export function divide(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const towardsZero = dividend / divisor;
  const rest = dividend % divisor;
  const away = towardsZero + (rest < 0n ? -1n : rest > 0n ? 1n : 0n);
  const twice = (rest < 0n ? -rest : rest) * 2n;
  switch (rounding) {
    case 'down':
      return towardsZero;
    case 'up':
      return away;
    case 'halfUp':
      return twice < divisor ? towardsZero : away;
    case 'halfEven':
      if (twice === divisor) return towardsZero % 2n === 0n ? towardsZero : away;
      return twice < divisor ? towardsZero : away;
    default:
      throw refuse('rounding', "expected 'halfEven', 'halfUp', 'down' or 'up'.");
  }
}
