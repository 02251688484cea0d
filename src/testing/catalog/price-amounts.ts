import type { Price, PriceCreateParams } from '../../generated/types/index.ts';
import { allCurrencies } from '../discounts/currency-options.ts';
import { checkAmount } from './check-price.ts';

/** The two ways of writing one amount; null for both where it isn't a whole number of the smallest unit, or isn't one. */
export function amountsOf(given: {
  readonly unit_amount?: number | undefined;
  readonly unit_amount_decimal?: string | undefined;
}) {
  const { unit_amount: whole, unit_amount_decimal: decimal } = given;
  if (decimal === undefined)
    return { unit_amount: whole ?? null, unit_amount_decimal: whole === undefined ? null : String(whole) };
  const amount = Number(decimal);
  return { unit_amount: Number.isSafeInteger(amount) ? amount : null, unit_amount_decimal: decimal };
}

type Tier = NonNullable<PriceCreateParams['tiers']>[number];

export const shownTier = ({ flat_amount, flat_amount_decimal, up_to, ...amount }: Tier) => {
  const flat = amountsOf({ unit_amount: flat_amount, unit_amount_decimal: flat_amount_decimal });
  return {
    flat_amount: flat.unit_amount,
    flat_amount_decimal: flat.unit_amount_decimal,
    ...amountsOf(amount),
    up_to: up_to === 'inf' ? null : up_to,
  };
};

type Custom = PriceCreateParams.CustomUnitAmount;

/** What customers may choose an amount from; null where they may not. */
export function customAmount({ enabled, maximum, minimum, preset }: Custom = { enabled: false }) {
  return enabled ? { maximum: maximum ?? null, minimum: minimum ?? null, preset: preset ?? null } : null;
}

type Options = Readonly<Record<string, PriceCreateParams.CurrencyOptions>> | undefined;

/** The amounts that a request gives in other currencies. @throws Problem unless each is given once */
export function shownOptions(
  price: Pick<Price, 'billing_scheme'>,
  options: Options,
): Record<string, Price.CurrencyOptions> {
  const shown = Object.entries(options ?? {}).map(([currency, option]): [string, Price.CurrencyOptions] => {
    checkAmount(price, option, `currency_options[${currency.slice(0, 20)}]`);
    return [
      currency,
      {
        custom_unit_amount: customAmount(option.custom_unit_amount),
        tax_behavior: option.tax_behavior ?? 'unspecified',
        ...(option.tiers && { tiers: option.tiers.map(shownTier) }),
        ...amountsOf(option),
      },
    ];
  });
  return Object.fromEntries(shown);
}

/** What a price is in each of its currencies. Where there is only one, there is nothing to tell apart. */
export function pricesIn(
  price: Price,
  others: Readonly<Record<string, Price.CurrencyOptions>>,
): Record<string, Price.CurrencyOptions> {
  const { custom_unit_amount, tax_behavior, tiers, unit_amount, unit_amount_decimal } = price;
  const own: Price.CurrencyOptions = {
    custom_unit_amount,
    tax_behavior,
    ...(tiers && { tiers }),
    unit_amount,
    unit_amount_decimal,
  };
  return allCurrencies(price.currency, own, others);
}
