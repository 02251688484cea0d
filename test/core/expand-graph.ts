import type { Action } from '../../src/core/action.ts';
import type { Expandable } from '../../src/core/expandable.ts';
import type { Method } from '../../src/core/method.ts';
import type { ApiList, ApiSearchResult } from '../../src/core/words.ts';

/** Objects that lead to each other in every way that Stripe's do. */
export interface Customer {
  id: string;
  deleted?: undefined;
  balance: number;
  default_source: Expandable<Card> | null;
  invoice_settings: { default_payment_method: Expandable<Card> | null; footer: string | null };
  metadata: Record<string, string>;
  phone?: string | null;
  subscriptions?: ApiList<Subscription>;
  tax?: { country: string };
}

export interface DeletedCustomer {
  id: string;
  deleted: true;
}

export interface Card {
  id: string;
  customer?: Expandable<Customer | DeletedCustomer> | null;
  network: 'amex' | 'visa' | (string & Record<never, never>);
}

export interface Subscription {
  id: string;
  customer: Expandable<Customer | DeletedCustomer>;
  discounts: Expandable<Discount>[];
  items: ApiList<{ id: string; price: { id: string; product: Expandable<Product> } }>;
  lines: { price: Expandable<Product> | null }[];
}

export interface Discount {
  id: string;
  customer: Expandable<Customer> | null;
}

export interface Product {
  id: string;
  name: string;
}

export interface Payment {
  id: string;
  customer: Expandable<Customer | DeletedCustomer> | null;
  latest_charge: Expandable<Charge> | null;
  subscription?: Expandable<Subscription>;
}

export interface Charge {
  id: string;
  balance_transaction: Expandable<Booking> | null;
  payment: Expandable<Payment> | null;
}

export interface Booking {
  id: string;
  net: number;
  source: Expandable<Charge | Customer> | null;
}

export interface Params {
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
}

/** Methods over these objects, as the client would have them. */
export interface Methods {
  readonly retrieve: Method<Action<Params, Payment, '/v1/payments/{payment}'>>;
  readonly create: Method<Action<Params & { amount: number }, Payment, '/v1/payments'>>;
  readonly customer: Method<Action<Params, Customer | DeletedCustomer, '/v1/customers/{customer}'>>;
  readonly subscription: Method<Action<Params, Subscription, '/v1/subscriptions/{subscription}'>>;
  readonly list: Method<Action<Params, ApiList<Payment>, '/v1/payments'>>;
  readonly search: Method<Action<Params & { query: string }, ApiSearchResult<Payment>, '/v1/payments/search'>>;
}
