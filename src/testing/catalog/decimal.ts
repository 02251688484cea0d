import { invalid } from '../problem.ts';

/** A plain decimal, with as many decimals as Stripe takes. */
const DECIMAL = /^-?\d{1,20}(\.\d{1,12})?$/;

/** @throws Problem for text that is no decimal number */
export function checkDecimal(text: string | undefined, param: string): void {
  if (text === undefined || DECIMAL.test(text)) return;
  throw invalid(`Invalid decimal: ${text.slice(0, 40)}. It is written as in 12.5, with up to 12 decimals.`, { param });
}

/** @throws Problem for text that is no decimal number, and for less than nothing */
export function checkNotNegative(given: number | string | undefined, param: string): void {
  if (typeof given === 'string') checkDecimal(given, param);
  if (given === undefined || Number(given) >= 0) return;
  throw invalid(`Invalid non-negative number: ${given}.`, { code: 'parameter_invalid_integer', param });
}
