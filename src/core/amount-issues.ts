import { decimalsOf } from './currency.ts';

/** Names of fields that hold an amount of money, where a number belongs. */
const AMOUNT = /amount|price|total|application_fee$|balance$|unit_cost/;

/** Whether a field holds an amount of money. */
export const isAmount = (field: string) => AMOUNT.test(field) && !/percent/.test(field);

/**
 * What to send instead of what looks like an amount. It is converted only where its currency is known: units differ.
 *
 * @param shown - what was given, as it may be repeated
 * @param currency - that of the same parameters, if they name one
 */
export function amountSentence(field: string, given: unknown, shown: string, currency = ''): string {
  const text = String(given).trim();
  const amount = Number(text);
  if (!/^-?\d{1,12}(?:\.\d{1,20})?$/.test(text)) {
    return `expected an integer, got ${shown}. ${unit(toMinor(10.5, currency), currency)}`;
  }
  if (!text.includes('.')) return `expected a number, got ${shown}. ${unit(amount, currency)}`;
  const number = typeof given === 'number' ? given : shown;
  // What 19.99 * 100 comes to is 1999 in as many digits as a float gets right: it is in the smallest unit already.
  const meant = Number(amount.toPrecision(14));
  if (meant !== amount && Number.isInteger(meant)) {
    return `${number} looks like a rounding error; did you mean ${meant}? Compute amounts in integers.`;
  }
  const fractions = /^(?:unit|flat)_amount$/.test(field) ? ` For fractions of it, pass \`${field}_decimal\`.` : '';
  return `${number} is not an integer. ${unit(toMinor(amount, currency), currency)}${fractions}`;
}

function unit(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const example = currency && `: ${minor} for ${(minor / 10 ** decimals).toFixed(decimals)} ${currency.toUpperCase()}`;
  return `Stripe takes the smallest currency unit${example}.`;
}

function toMinor(amount: number, currency: string): number {
  const decimals = decimalsOf(currency);
  // Stripe takes thousandths in tens only, and of two currencies whole units, although it counts them in hundredths.
  const step = decimals === 3 ? 10 : /^(?:isk|ugx)$/i.test(currency) ? 100 : 1;
  return Math.round((amount * 10 ** decimals) / step) * step;
}

/** Amounts that are never negative, by path and field: on invoices, and in what customers owe, others may be. */
const POSITIVE = [
  / (?:application_fee(?:_amount)?|amount_to_(?:capture|confirm)|amount_off)$/,
  /^\/v1\/(?:payment_intents|charges|refunds|payouts|transfers)\b.* amount$/,
  /^\/v1\/(?:prices|products)\b.* unit_amount$/,
];

/** Whether Stripe refuses a negative amount. */
export const isPositive = (field: string, apiPath: string) =>
  POSITIVE.some((pattern) => pattern.test(`${apiPath} ${field}`));
