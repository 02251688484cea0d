import type { ActionRow } from '../action-row.ts';
import { inputShape } from '../input.ts';
import { OWNED_NAMES } from './kinds.ts';

/**
 * How an action stays with one customer: the customer is part of its path; its path begins with an object that can be
 * looked up; it takes the customer as a parameter; it is about one of the objects named; it searches, and so can be told
 * the customer; or what it reads is nobody's. Any other action is not there at all.
 */
export type Scope =
  | { readonly kind: 'path' | 'owned' | 'param' | 'search' | 'public' }
  | { readonly kind: 'reference'; readonly names: readonly string[] };

/** Of what takes a customer and changes something, that which is then the customer's. */
const CREATES: ReadonlySet<string> = new Set([
  'billingPortal.sessions.create',
  'charges.create',
  'checkout.sessions.create',
  'customerSessions.create',
  'ephemeralKeys.create',
  'invoiceItems.create',
  'invoices.create',
  'invoices.createPreview',
  'paymentIntents.create',
  'setupIntents.create',
  'subscriptionSchedules.create',
  'subscriptions.create',
]);

const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  'creditNotes.create': ['invoice'],
  'creditNotes.listPreviewLineItems': ['invoice'],
  'creditNotes.preview': ['invoice'],
  'disputes.list': ['payment_intent', 'charge'],
  'invoicePayments.list': ['invoice'],
  'refunds.create': ['payment_intent', 'charge'],
  'refunds.list': ['payment_intent', 'charge'],
  'subscriptionItems.create': ['subscription'],
  'subscriptionItems.list': ['subscription'],
};

/** Those that can be searched by customer. */
const SEARCHES: ReadonlySet<string> = new Set(['charges.search', 'invoices.search', 'paymentIntents.search']);

/** What is on offer to everybody. */
const PUBLIC: ReadonlySet<string> = new Set([
  'prices.list',
  'prices.retrieve',
  'prices.search',
  'products.list',
  'products.retrieve',
  'products.search',
  'taxRates.list',
  'taxRates.retrieve',
]);

/** How an action stays with one customer; undefined where it can't be made to. */
export function scopeOf(row: ActionRow): Scope | undefined {
  const { id, ids, action } = row;
  const [first] = ids;
  if (PUBLIC.has(id)) return { kind: 'public' };
  if (SEARCHES.has(id)) return { kind: 'search' };
  const names = REFERENCES[id];
  if (names !== undefined) return { kind: 'reference', names };
  if (first === 'customer') return { kind: 'path' };
  if (first !== undefined) return OWNED_NAMES.has(first) ? { kind: 'owned' } : undefined;
  const isList = action.item !== undefined && Object.hasOwn(inputShape(row), 'customer');
  return isList || CREATES.has(id) ? { kind: 'param' } : undefined;
}
