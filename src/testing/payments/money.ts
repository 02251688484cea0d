import { invalid } from '../problem.ts';

/**
 * Currencies that a charge can be made in.
 *
 * @see https://docs.stripe.com/currencies
 */
const CURRENCIES = new Set(
  (
    'usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp ' +
    'cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr ' +
    'isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr ' +
    'mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd ' +
    'std szl thb tjs tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xcg xof xpf yer zar zmw'
  ).split(' '),
);

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

const MAXIMUM = 99_999_999;

/** The least that can be charged, in the currency's smallest unit. */
export const minimumIn = (currency: string): number => MINIMUMS[currency] ?? 50;

/** A currency parameter in lower case. @throws Problem for one that nobody can be charged in */
export function checkCurrency(currency: string, param = 'currency'): string {
  const code = currency.toLowerCase();
  if (!CURRENCIES.has(code))
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
  if (amount > MAXIMUM) {
    throw invalid(`The most that can be charged is ${MAXIMUM} of the currency's smallest unit; this is ${amount}.`, {
      code: 'amount_too_large',
      param,
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
