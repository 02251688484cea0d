import { excludes, needsOneOf, within } from '../core/rule.ts';

/** An amount for one is a whole number, or a decimal one, not both. */
export const oneUnitAmount = excludes('unit_amount', ['unit_amount_decimal']);

/** The same for a price that is made on the spot. */
export const oneUnitAmountInData = within('price_data', oneUnitAmount);

/** The same for items with such prices. */
export const oneUnitAmountInItems = within('items', oneUnitAmountInData);

/** An item that exists already, or one made on the spot, not both. */
export const priceOrData = excludes('price', ['price_data']);

/** The same for items. */
export const priceOrDataInItems = within('items', priceOrData);

/** A price says what it costs. */
export const priceHasAmount = needsOneOf(
  ['unit_amount', 'unit_amount_decimal', 'custom_unit_amount'],
  'A price needs `unit_amount`, `unit_amount_decimal` or `custom_unit_amount`, unless its `billing_scheme` is `tiered`.',
  ({ billing_scheme: scheme, tiers }) => scheme === 'tiered' || tiers !== undefined,
);
