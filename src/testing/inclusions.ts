import { CATALOG } from './catalog/inclusions.ts';
import { CHECKOUT } from './checkout/inclusions.ts';
import { CONNECT_INCLUSIONS } from './connect/inclusions.ts';
import { PRICING } from './discounts/inclusions.ts';
import { FILE_INCLUSIONS } from './files/inclusions.ts';
import { INVOICE_INCLUSIONS } from './invoices/inclusions.ts';
import { type Inclusion, type Inclusions, listed } from './listed.ts';
import { cashBalanceOf } from './objects/cash-balance.ts';
import type { Customer } from './objects/customer.ts';
import { taxOf } from './objects/customer-tax.ts';
import { lineItems } from './objects/payment-intent.ts';
import { SUBSCRIPTIONS } from './subscriptions/inclusions.ts';

function ofCustomer(kinds: readonly string[], read: (customer: Customer) => unknown): Inclusion {
  return {
    kinds,
    read: (account, id) => {
      const customer = account.customers.get(id);
      return customer === undefined ? undefined : read(customer);
    },
  };
}

const ownedBy = (id: string) => (row: { readonly customer: string | null }) => row.customer === id;

const INCLUSIONS: Inclusions = {
  ...CATALOG,
  ...CHECKOUT,
  ...PRICING,
  ...CONNECT_INCLUSIONS,
  ...FILE_INCLUSIONS,
  ...INVOICE_INCLUSIONS,
  ...SUBSCRIPTIONS,
  charge: {
    refunds: listed(
      ['refund'],
      (id) => `/v1/charges/${id}/refunds`,
      (account, id) => account.refunds.filter(({ charge }) => charge === id),
    ),
  },
  customer: {
    cash_balance: ofCustomer(['cash_balance'], cashBalanceOf),
    invoice_credit_balance: ofCustomer([], () => ({})),
    sources: listed(
      ['card', 'bank_account'],
      (id) => `/v1/customers/${id}/sources`,
      (account, id) => account.sources.filter(ownedBy(id)),
    ),
    subscriptions: listed(
      ['subscription'],
      (id) => `/v1/customers/${id}/subscriptions`,
      (account, id) => account.subscriptions.filter(({ customer, ended_at }) => customer === id && ended_at === null),
    ),
    tax: ofCustomer([], taxOf),
    tax_ids: listed(
      ['tax_id'],
      (id) => `/v1/customers/${id}/tax_ids`,
      (account, id) => account.taxIds.filter(ownedBy(id)),
    ),
  },
  payment_intent: {
    'amount_details.line_items': listed(
      ['payment_intent_amount_details_line_item'],
      (id) => `/v1/payment_intents/${id}/amount_details_line_items`,
      (account, id) => account.paymentIntents.get(id)?.[lineItems] ?? [],
    ),
  },
};

/** The field of that name, if an object of one of these kinds can have it. */
export function inclusionOf(kinds: readonly string[], field: string): Inclusion | undefined {
  for (const kind of kinds) {
    const fields = Object.hasOwn(INCLUSIONS, kind) ? INCLUSIONS[kind] : undefined;
    if (fields !== undefined && Object.hasOwn(fields, field)) return fields[field];
  }
  return undefined;
}

type Named = readonly (readonly [string, Inclusion])[];

const NONE: Named = [];

/** What an object of one of these kinds always has. */
export function includedAlways(kinds: readonly string[]): Named {
  return fieldsOfFirst(kinds).filter(([, { isAlways }]) => isAlways);
}

/** What an object of one of these kinds has, but does not show unasked: the way to each field. */
export function leftOut(kinds: readonly string[]): readonly (readonly string[])[] {
  return fieldsOfFirst(kinds).flatMap(([name, { isKept }]) => (isKept ? [name.split('.')] : []));
}

function fieldsOfFirst([kind = '']: readonly string[]): Named {
  const fields = Object.hasOwn(INCLUSIONS, kind) ? INCLUSIONS[kind] : undefined;
  return fields === undefined ? NONE : Object.entries(fields);
}
