import { expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';

/** What connector platforms offer on Stripe today, and the action that it is here. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  customers: ['search', 'retrieve', 'list', 'create', 'update', 'del', 'listPaymentMethods'],
  paymentIntents: ['list', 'retrieve', 'create', 'update', 'search', 'confirm', 'capture', 'cancel'],
  invoices: ['list', 'retrieve', 'create', 'finalizeInvoice', 'sendInvoice', 'voidInvoice', 'pay', 'search'],
  invoiceItems: ['create'],
  subscriptions: ['list', 'retrieve', 'create', 'update', 'cancel'],
  products: ['list', 'retrieve'],
  prices: ['list', 'create'],
  refunds: ['list', 'retrieve', 'create'],
  paymentMethods: ['list', 'retrieve', 'detach', 'attach'],
  charges: ['list', 'retrieve', 'search', 'capture', 'create', 'update'],
  balance: ['retrieve'],
  balanceTransactions: ['list', 'retrieve'],
  events: ['list', 'retrieve'],
  disputes: ['list', 'update', 'retrieve'],
  payouts: ['list', 'retrieve', 'create'],
  coupons: ['list', 'retrieve', 'create'],
  paymentLinks: ['list', 'retrieve', 'create', 'update'],
  'checkout.sessions': ['list', 'retrieve', 'create', 'expire'],
  creditNotes: ['list', 'retrieve', 'create'],
  setupIntents: ['list', 'retrieve', 'create', 'confirm'],
  raw: ['read', 'write'],
};

const catalog = createCatalog({ only: ['*', 'raw.read', 'raw.write'] });

it.each(Object.entries(OFFERED))('%s: everything that platforms offer is an action', (resource, operations) => {
  const missing = operations.filter((operation) => catalog.find(`${resource}.${operation}`) === undefined);
  expect(missing).toEqual([]);
});

it('events are listed by their type', () => {
  expect(Object.keys(catalog.find('events.list')?.inputJsonSchema().properties ?? {})).toEqual(
    expect.arrayContaining(['type', 'types']),
  );
});
