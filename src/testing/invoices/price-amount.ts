import type { Price } from '../../generated/types/index.ts';
import { priceParts } from './price-parts.ts';
import { sum } from './rounding.ts';

/** What a quantity costs at a price. */
export const priceAmount = (price: Price, quantity: number): number =>
  sum(priceParts(price, quantity).map(({ amount }) => amount));
