import type { Account } from './account.ts';
import { CATALOG } from './catalog/inclusions.ts';
import type { Stored } from './collection.ts';
import { PRICING } from './discounts/inclusions.ts';
import { cashBalanceOf } from './objects/cash-balance.ts';
import type { Customer } from './objects/customer.ts';
import { taxOf } from './objects/customer-tax.ts';
import { lineItems } from './objects/payment-intent.ts';
import { Page } from './page.ts';

/** A field of an object that is not simply shown as it is kept. */
export interface Inclusion {
  /** The kinds of object in it that can be expanded further. */
  readonly kinds: readonly string[];
  /** Whether the object always has it. Default: only when it is asked for. */
  readonly isAlways?: boolean;
  /** Whether it is kept with the object all the same, and left out until it is asked for. */
  readonly isKept?: boolean;
  /** Undefined where the object isn't there any more. */
  readonly read: (account: Account, id: string) => unknown;
}

/** As many objects as Stripe puts into a list inside an object. */
const LIST_LENGTH = 10;

/** The first objects of a list that has a path of its own. */
export function listed(
  kinds: readonly string[],
  url: (id: string) => string,
  rows: (account: Account, id: string) => readonly Stored[],
): Inclusion {
  return {
    kinds,
    read: (account, id) => {
      const all = rows(account, id);
      return new Page(all.slice(0, LIST_LENGTH), all.length > LIST_LENGTH, kinds, url(id));
    },
  };
}

function ofCustomer(kinds: readonly string[], read: (customer: Customer) => unknown): Inclusion {
  return {
    kinds,
    read: (account, id) => {
      const customer = account.customers.get(id);
      return customer === undefined ? undefined : read(customer);
    },
  };
}

const ownedBy = (id: string) => (row: { readonly customer: string }) => row.customer === id;

/** Inclusions by the kind of object and the name of the field. A dot leads into a hash, in those that aren't always there. */
export type Inclusions = Readonly<Record<string, Readonly<Record<string, Inclusion>>>>;

const INCLUSIONS: Inclusions = {
  ...CATALOG,
  ...PRICING,
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
      [],
      (id) => `/v1/customers/${id}/subscriptions`,
      () => [],
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
