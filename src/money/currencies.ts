/** How many digits of an amount are decimals, as Stripe counts them. */
export type CurrencyDecimals = 0 | 2 | 3;

const ZERO_DECIMAL = 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf';

const THREE_DECIMAL = 'bhd jod kwd omr tnd';

/** Some of these are out of use, and only found on older objects. */
const TWO_DECIMAL =
  'aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf cny cop crc ' +
  'cve czk dkk dop dzd eek egp etb eur fjd fkp gbp gel ghs gip gmd gtq gyd hkd hnl hrk htg huf idr ils inr isk jmd kes ' +
  'kgs khr kyd kzt lak lbp lkr lrd lsl ltl lvl mad mdl mkd mmk mnt mop mro mru mur mvr mwk mxn myr mzn nad ngn nio nok ' +
  'npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sll sos srd std svc szl thb tjs top try ' +
  'ttd twd tzs uah ugx usd uyu uzs vef wst xcd xcg yer zar zmw';

/**
 * Whether Stripe knows the currency.
 *
 * @param code in lower case, as Stripe writes it
 */
export function isCurrency(code: string): boolean {
  return decimalsOf(code) !== undefined;
}

/**
 * How many decimals Stripe counts in a currency, if it knows it.
 *
 * @param code in lower case, as Stripe writes it
 * @see https://docs.stripe.com/currencies
 */
export function decimalsOf(code: string): CurrencyDecimals | undefined {
  if (!/^[a-z]{3}$/.test(code)) return undefined;
  // Lists are searched as text: to split them at import would keep them in every bundle.
  if (TWO_DECIMAL.includes(code)) return 2;
  if (ZERO_DECIMAL.includes(code)) return 0;
  return THREE_DECIMAL.includes(code) ? 3 : undefined;
}

/** The codes of all currencies known here, in lower case and in order. */
export function currencies(): string[] {
  return `${ZERO_DECIMAL} ${TWO_DECIMAL} ${THREE_DECIMAL}`.split(' ').sort();
}
