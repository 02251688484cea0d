import type { Price, PriceCreateParams } from '../../generated/types/index.ts';
import { allCurrencies } from '../discounts/currency-options.ts';
import { invalid } from '../problem.ts';

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

type Options = PriceCreateParams['currency_options'];

/** What a price is in each of its currencies. Where there is only one, there is nothing to tell apart. */
export function pricesIn(price: Price, others: Options): Record<string, Price.CurrencyOptions> {
  const { custom_unit_amount, tax_behavior, tiers, unit_amount, unit_amount_decimal } = price;
  const own: Price.CurrencyOptions = {
    custom_unit_amount,
    tax_behavior,
    ...(tiers && { tiers }),
    unit_amount,
    unit_amount_decimal,
  };
  const shown = Object.entries(others ?? {}).map(([currency, option]): [string, Price.CurrencyOptions] => [
    currency,
    {
      custom_unit_amount: customAmount(option.custom_unit_amount),
      tax_behavior: option.tax_behavior ?? 'unspecified',
      ...(option.tiers && { tiers: option.tiers.map(shownTier) }),
      ...amountsOf(option),
    },
  ]);
  return allCurrencies(price.currency, own, Object.fromEntries(shown));
}

/** @throws Problem for a price of which nobody could say how much it is, or that says it twice */
export function checkAmount(params: PriceCreateParams): void {
  const {
    tiers,
    tiers_mode: mode,
    unit_amount: whole,
    unit_amount_decimal: decimal,
    custom_unit_amount: custom,
  } = params;
  const given = [whole, decimal, custom?.enabled || undefined].filter((one) => one !== undefined).length;
  if (params.billing_scheme === 'tiered') {
    const missing = tiers === undefined ? 'tiers' : mode === undefined ? 'tiers_mode' : undefined;
    if (missing !== undefined)
      throw invalid(`A price by tiers needs ${missing}.`, { code: 'parameter_missing', param: missing });
    if (given > 0) throw invalid('A price by tiers has its amounts in the tiers.', { param: 'unit_amount' });
    if (tiers?.at(-1)?.up_to !== 'inf')
      throw invalid('The last tier has no end: give it up_to=inf.', { param: 'tiers' });
    return;
  }
  if (tiers !== undefined) throw invalid('Only prices with billing_scheme=tiered have tiers.', { param: 'tiers' });
  if (given === 1) return;
  throw invalid('A price has one of unit_amount, unit_amount_decimal and custom_unit_amount.', {
    ...(given === 0 && { code: 'parameter_missing' }),
    param: 'unit_amount',
  });
}
