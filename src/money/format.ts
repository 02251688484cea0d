import { refuse } from '../core/errors/validation-error.ts';
import { currencyOf } from './currency.ts';
import { fromMinor } from './from-minor.ts';

/**
 * The amount as people write it.
 *
 * No digit is lost. Zeros after the point are left out where people leave them out: 5000.00 huf is `5000 Ft`, 5000.50 huf
 * `5000,50 Ft`.
 *
 * @param minor in the smallest unit, as `money.fromMinor` takes it
 * @param currency an ISO code, in upper or lower case
 * @param locale BCP 47 tags such as `de-DE`; the runtime's own by default
 * @throws StripeValidationError for what `money.fromMinor` refuses, and malformed locales
 * @example
 * money.format(5000, 'usd', 'de-DE'); // '50,00 $'
 */
export function format(minor: string | number | bigint, currency: string, locale?: string | readonly string[]): string {
  const amount = fromMinor(minor, currency);
  const { code, decimals } = currencyOf(currency);
  const usual = formatOf(code, locale);
  const given = amount.split('.')[1] ?? '';
  const usualDecimals = usual.resolvedOptions().maximumFractionDigits ?? decimals;
  const shown = /[^0]/.test(given) ? given.length : Math.min(usualDecimals, decimals);
  const chosen = shown === usualDecimals ? usual : formatOf(code, locale, shown);
  // As text: a number would lose digits.
  return isNumeric(amount) ? chosen.format(amount) : amount;
}

function formatOf(
  currency: string,
  locale: string | readonly string[] | undefined,
  digits?: number,
): Intl.NumberFormat {
  const fraction = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...fraction });
  } catch {
    throw refuse('locale', "expected a language tag such as 'en-US' or 'de-DE'.");
  }
}

const isNumeric = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text);
