import { currencies } from './currencies.ts';
import { decimals } from './currency.ts';
import { format } from './format.ts';
import { fromMinor } from './from-minor.ts';
import { toMinor } from './to-minor.ts';

export type { CurrencyDecimals } from './currencies.ts';
export type { AmountPurpose } from './currency.ts';
export type { Rounding } from './rounding.ts';
export type { ToMinorOptions } from './to-minor.ts';

/**
 * Amounts between the way people write them and the way Stripe counts them, with no float in between.
 *
 * @see https://docs.stripe.com/currencies
 * @example
 * await stripe.paymentIntents.create({ amount: money.toMinor('50.00', 'usd'), currency: 'usd' });
 * money.format(5000, 'usd', 'de-DE'); // '50,00 $'
 */
// An object, not `export * as`: of that, bundlers keep everything in programs that never name it.
export const money = { toMinor, fromMinor, format, decimals, currencies } as const;
