import type { CheckoutSession, CheckoutSessionCreateParams, LineItem, TaxRate } from '../../generated/types/index.ts';
import type { GivenDiscount } from '../discounts/terms.ts';

/** Where a session keeps what is to be done once the payer completes it. */
export const plan: unique symbol = Symbol('plan');

type Plan = Pick<
  CheckoutSessionCreateParams,
  'customer_update' | 'payment_intent_data' | 'payment_method_data' | 'setup_intent_data' | 'subscription_data'
> & {
  /** What will be taken off, given to nobody yet. */
  readonly discounts: readonly GivenDiscount[];
};

/** A payer's visit to a checkout page. */
export interface Session extends CheckoutSession {
  readonly [plan]: Plan;
}

/** Where a line keeps the session or payment link that it belongs to, and the taxes on it. */
export const lineOwner: unique symbol = Symbol('owner');
export const lineRates: unique symbol = Symbol('tax rates');

/** A line of what is bought. */
export interface Line extends LineItem {
  readonly [lineOwner]: string;
  readonly [lineRates]: readonly TaxRate[];
}

/** The id of what may be expanded. */
export const idOf = (object: string | { readonly id: string } | null): string | null =>
  typeof object === 'object' ? (object?.id ?? null) : object;
