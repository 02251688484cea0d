import { decimalsOf } from './currency.ts';

/** Names of fields that hold an amount of money, where a number belongs. */
const AMOUNT = /amount|price|total|application_fee$|balance$|unit_cost/;

/** Whether a field holds an amount of money. */
export const isAmount = (field: string) => AMOUNT.test(field) && !/percent/.test(field);

/**
 * What to send instead of what looks like an amount, in a currency's smallest unit.
 *
 * @param shown - what was given, as it may be repeated
 * @param currency - that of the same parameters
 */
export function amountSentence(given: unknown, shown: string, currency = 'usd'): string | undefined {
  const text = typeof given === 'string' ? given.trim() : String(given);
  if (!/^-?\d{1,12}(?:\.\d{1,20})?$/.test(text)) {
    return `expected an integer, got ${shown}. ${example(10.5, currency)}.`;
  }
  if (!text.includes('.'))
    return `expected a number, got ${shown}. Pass ${Number(text)} if you mean ${major(Number(text), currency)}.`;
  return `${typeof given === 'number' ? given : shown} is not an integer. ${example(Number(text), currency)}.`;
}

function example(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  // Stripe takes thousandths in tens only, and of two currencies whole units, although it counts them in hundredths.
  const step = decimals === 3 ? 10 : /^(?:isk|ugx)$/i.test(currency) ? 100 : 1;
  const minor = Math.round((amount * 10 ** decimals) / step) * step;
  return `Stripe takes the smallest currency unit: ${minor} for ${major(minor, currency)}`;
}

function major(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return `${(minor / 10 ** decimals).toFixed(decimals)} ${currency.toUpperCase()}`;
}

/** Amounts that are never negative, wherever they stand. */
const POSITIVE = /^(?:application_fee(?:_amount)?|amount_to_(?:capture|confirm)|amount_off)$/;

/** Where the amounts called so are not negative either; on invoices, and in what customers owe, they may be. */
const POSITIVE_PATHS: Readonly<Record<string, RegExp>> = {
  amount: /^\/v1\/(?:payment_intents|charges|refunds|payouts|transfers)\b/,
  unit_amount: /^\/v1\/(?:prices|products)\b/,
};

/** Whether Stripe refuses a negative amount. */
export function isPositive(field: string, apiPath: string): boolean {
  return (
    POSITIVE.test(field) || (Object.hasOwn(POSITIVE_PATHS, field) && POSITIVE_PATHS[field]?.test(apiPath) === true)
  );
}
