import type { Price } from '../../generated/types/index.ts';
import { rounded, times } from './rounding.ts';

/** What a quantity costs at a price. */
export function priceAmount(price: Price, quantity: number): number {
  if (price.billing_scheme === 'tiered') return tieredAmount(price, quantity);
  return times(price.unit_amount_decimal ?? '0', String(packages(price, quantity)));
}

function packages({ transform_quantity: transform }: Price, quantity: number): number {
  if (transform === null) return quantity;
  const exact = quantity / transform.divide_by;
  return transform.round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}

type Tier = NonNullable<Price['tiers']>[number];

/** Each unit at the price of the tier that it falls into, or all at that of the last. */
function tieredAmount({ tiers = [], tiers_mode: mode }: Price, quantity: number): number {
  let from = 0;
  let amount = 0;
  for (const tier of tiers) {
    const to = Math.min(tier.up_to ?? quantity, quantity);
    const isLast = to === quantity;
    if (mode === 'volume' && isLast) return tierAmount(tier, quantity);
    if (mode !== 'volume') amount += tierAmount(tier, to - from);
    from = to;
    if (isLast) break;
  }
  return rounded(amount);
}

function tierAmount(tier: Tier, units: number): number {
  return times(tier.unit_amount_decimal ?? '0', String(units)) + times(tier.flat_amount_decimal ?? '0', '1');
}
