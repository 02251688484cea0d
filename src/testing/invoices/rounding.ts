/** To a whole number, halves away from zero; what is left of a fraction in binary is not taken for one. */
export function rounded(amount: number): number {
  const size = Math.round(Number(Math.abs(amount).toFixed(6)));
  return amount < 0 && size !== 0 ? -size : size;
}

/** As many decimals as Stripe takes. */
const DECIMALS = 12;

/** A decimal amount times a decimal quantity, to a whole number; exact before it is rounded. */
export function times(amount: string, quantity: string): number {
  const product = scaled(amount) * scaled(quantity);
  const unit = 10n ** BigInt(2 * DECIMALS);
  const size = product < 0n ? -product : product;
  const whole = Number((size + unit / 2n) / unit);
  return product < 0n && whole !== 0 ? -whole : whole;
}

function scaled(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const size = BigInt(`${whole}${fraction.padEnd(DECIMALS, '0').slice(0, DECIMALS)}`);
  return decimal.startsWith('-') ? -size : size;
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
