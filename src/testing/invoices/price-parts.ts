import type { Price } from '../../generated/types/index.ts';
import { times } from './rounding.ts';

/** A part of what a quantity costs, as it is one line of an invoice. */
export interface PricePart {
  readonly amount: number;
  /** None for a flat fee. */
  readonly quantity: number;
  /** Of one unit; null for a flat fee. */
  readonly unit_amount_decimal: string | null;
  /** What is asked for each unit, or once: in the currency's smallest unit. */
  readonly asked: string | null;
  /** Counted from 1; undefined for a price without tiers. */
  readonly tier?: number;
}

/**
 * What a quantity costs at a price, tier by tier: for its units, and for its flat fee if it has one. Graduated tiers count
 * for the units that fall into them, where tiers go by volume the last one counts for all.
 */
export function priceParts(price: Price, quantity: number): readonly PricePart[] {
  if (price.billing_scheme === 'tiered') return tierParts(price, quantity);
  const unit = price.unit_amount_decimal;
  const amount = times(unit ?? '0', String(packages(price, quantity)));
  return [{ amount, quantity, unit_amount_decimal: unit, asked: unit }];
}

function packages({ transform_quantity: transform }: Price, quantity: number): number {
  if (transform === null) return quantity;
  const exact = quantity / transform.divide_by;
  return transform.round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}

function tierParts({ tiers = [], tiers_mode: mode }: Price, quantity: number): readonly PricePart[] {
  const parts: PricePart[] = [];
  let from = 0;
  for (const [index, tier] of tiers.entries()) {
    const to = Math.min(tier.up_to ?? quantity, quantity);
    const isLast = to === quantity;
    if (mode === 'volume' && isLast) return partsOf(tier, index + 1, quantity);
    if (mode !== 'volume') parts.push(...partsOf(tier, index + 1, to - from));
    from = to;
    if (isLast) break;
  }
  return parts;
}

type Tier = NonNullable<Price['tiers']>[number];

function partsOf({ flat_amount_decimal: flat, unit_amount_decimal: unit }: Tier, tier: number, quantity: number) {
  const each = unit ?? '0';
  const units: PricePart = {
    amount: times(each, String(quantity)),
    quantity,
    unit_amount_decimal: each,
    asked: each,
    tier,
  };
  if (flat === null) return [units];
  return [units, { amount: times(flat, '1'), quantity: 0, unit_amount_decimal: null, asked: flat, tier }];
}
