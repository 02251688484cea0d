import { readDecimal } from '../../money/decimal.ts';

/** To a whole number, halves away from zero; what is left of a fraction in binary is not taken for one. */
export function rounded(amount: number): number {
  const size = Math.round(Number(Math.abs(amount).toFixed(6)));
  return amount < 0 && size !== 0 ? -size : size;
}

/** A decimal amount times a decimal quantity, to a whole number; exact before it is rounded. */
export function times(amount: string, quantity: string): number {
  const [one, other] = [readDecimal(amount), readDecimal(quantity)];
  const product = one.units * other.units;
  const size = product < 0n ? -product : product;
  const unit = 10n ** BigInt(one.scale + other.scale);
  const whole = Number((size + unit / 2n) / unit);
  return product < 0n && whole !== 0 ? -whole : whole;
}

/** An amount split by weights, so that the parts add up to it. */
export function shares(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const part = sum === 0 ? 0 : rounded((amount * weighed) / sum) - given;
    given += part;
    return part;
  });
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
