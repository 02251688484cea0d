import { decimalsOf as knownDecimals } from '../money/currencies.ts';

/** Codes that Stripe no longer takes, or hardly anywhere: let pass, as it knows best. */
const RARE = 'byr cup ern iqd irr lyd sdg ssp stn syp tmt ves zwg';

const isKnown = (code: string) =>
  knownDecimals(code) !== undefined ||
  /^(?:usd|eur)[a-z]$/.test(code) ||
  (/^[a-z]{3}$/.test(code) && RARE.includes(code));

/** What is wrong with a currency's code; nothing where Stripe takes it. */
export function currencyProblem(code: string): { readonly message: string; readonly suggestion?: string } | undefined {
  if (isKnown(code)) return undefined;
  const meant = code.length < 16 ? code.trim().toLowerCase() : '';
  if (isKnown(meant)) {
    return { message: `Stripe writes currencies in lower case; did you mean \`${meant}\`?`, suggestion: meant };
  }
  return { message: 'not a currency that Stripe takes. Give the three letters of its ISO code in lower case: `usd`.' };
}

/** As many decimals as amounts in a currency have at Stripe; two, where it is none that is known. */
export const decimalsOf = (currency: string) => knownDecimals(currency.toLowerCase()) ?? 2;
