import type { ProductFeature } from '../../generated/types/index.ts';

/** Where a link between a product and a feature keeps what it links. */
export const linkedProduct: unique symbol = Symbol('product');

/** A feature that comes with a product. */
export interface LinkedFeature extends ProductFeature {
  readonly [linkedProduct]: string;
}
