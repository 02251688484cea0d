import { isCurrency } from '../../money/currencies.ts';
import { currencyOf, stepOf } from '../../money/currency.ts';
import { invalid } from '../problem.ts';

/** Where it isn't 50. */
const MINIMUMS: Readonly<Record<string, number>> = {
  aed: 200,
  bgn: 100,
  czk: 1500,
  dkk: 250,
  gbp: 30,
  hkd: 400,
  huf: 17_500,
  mxn: 1000,
  myr: 200,
  nok: 300,
  pln: 200,
  ron: 200,
  sek: 300,
  thb: 1000,
};

/**
 * Where it isn't eight digits.
 *
 * @see https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
 */
const MAXIMUMS: Readonly<Record<string, number>> = { cop: 9_999_999_999, idr: 999_999_999_999, inr: 999_999_999 };

/** The least that can be charged, in the currency's smallest unit. */
export const minimumIn = (currency: string): number => MINIMUMS[currency] ?? 50;

/** A currency parameter in lower case. @throws Problem for one that Stripe doesn't know */
export function checkCurrency(currency: string, param = 'currency'): string {
  const code = currency.toLowerCase();
  if (!isCurrency(code))
    throw invalid(`Invalid currency: ${currency.slice(0, 20)}. Give three letters, such as usd.`, { param });
  return code;
}

/** @throws Problem for an amount that cannot be charged */
export function checkChargeAmount(amount: number, currency: string, param = 'amount'): void {
  checkPositive(amount, param);
  const minimum = minimumIn(currency);
  if (amount < minimum) {
    throw invalid(
      `The least that can be charged in ${currency} is ${minimum} of its smallest unit; this is ${amount}.`,
      {
        code: 'amount_too_small',
        param,
      },
    );
  }
  const maximum = MAXIMUMS[currency] ?? 99_999_999;
  if (amount > maximum) {
    throw invalid(
      `The most that can be charged in ${currency} is ${maximum} of its smallest unit; this is ${amount}.`,
      {
        code: 'amount_too_large',
        param,
      },
    );
  }
}

/** @throws Problem for an amount that cannot be paid: also for one with a fraction of what its currency is paid in */
export function checkPaidAmount(amount: number, currency: string): void {
  checkChargeAmount(amount, currency);
  const step = Number(stepOf(currencyOf(currency), 'charge'));
  if (amount % step !== 0) {
    throw invalid(`Amounts in ${currency} are multiples of ${step}; this is ${amount}.`, {
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  }
}

/** @throws Problem unless the amount is at least 1 */
export function checkPositive(amount: number, param = 'amount'): void {
  if (amount < 1) {
    throw invalid(`Invalid positive integer: ${amount}. The amount is at least 1.`, {
      code: 'parameter_invalid_integer',
      param,
    });
  }
}

/** What Stripe keeps of a payment in the emulator, whatever the card and the currency: 2.9 % and 30. */
export function feeOf(amount: number): number {
  return Math.min(amount, Math.round(amount * 0.029) + 30);
}
