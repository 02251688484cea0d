import { allowedOnly, excludes, needsOneOf, within } from '../core/rule.ts';
import { oneUnitAmount, priceHasAmount } from './amounts.ts';

/** A price is one of a product. */
export const priceNamesProduct = needsOneOf(
  ['product', 'product_data'],
  'A price needs the `product` that it is for, or `product_data` to make one.',
);

/** The product exists already, or is made with the price, not both. */
export const productOrData = excludes('product', ['product_data']);

/** Tiers need the scheme that knows them. */
export const tiersNeedScheme = allowedOnly(
  ['tiers'],
  ({ billing_scheme: scheme }) => scheme === 'tiered',
  '`tiers` need `billing_scheme: "tiered"`.',
);

/** Quantities are transformed, or priced in tiers, not both. */
export const tiersOrTransform = excludes(
  'transform_quantity',
  ['tiers'],
  'Quantities are either transformed or priced in tiers.',
);

/** A product's first price says what it costs. */
export const defaultPriceHasAmount = within('default_price_data', priceHasAmount);

/** A product's first price has one amount. */
export const oneDefaultAmount = within('default_price_data', oneUnitAmount);
