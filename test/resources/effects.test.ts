import { describe, expect, it } from 'vitest';
import type { AnyResource } from '../../src/core/resource-map.ts';
import * as tables from '../../src/resources/index.ts';

const actions = Object.values<AnyResource>(tables).flatMap(({ name: place, actions: rows }) =>
  Object.entries(rows).map(([name, action]) => ({ id: `${place}.${name}`, ...action })),
);

const idsOf = (chosen: typeof actions) => chosen.map(({ id }) => id).sort();

describe('what actions do to the account', () => {
  it('is known to be nothing exactly where they read, or only work something out', () => {
    expect(idsOf(actions.filter(({ effect }) => effect === 'read'))).toEqual(
      [...idsOf(actions.filter(({ method }) => method === 'GET')), 'invoices.createPreview'].sort(),
    );
  });

  it('is destructive wherever something is deleted', () => {
    const deleting = actions.filter(({ method }) => method === 'DELETE');
    expect(deleting.length).toBeGreaterThan(10);
    expect(deleting.filter(({ effect }) => effect !== 'destructive')).toEqual([]);
  });

  it('moves money, or may, in these and no others', () => {
    expect(idsOf(actions.filter(({ movesMoney }) => movesMoney))).toEqual([
      'charges.capture',
      'charges.create',
      'creditNotes.create',
      'creditNotes.voidCreditNote',
      'customers.createBalanceTransaction',
      'customers.update',
      'disputes.close',
      'invoices.attachPayment',
      'invoices.create',
      'invoices.finalizeInvoice',
      'invoices.pay',
      'invoices.sendInvoice',
      'invoices.update',
      'invoices.voidInvoice',
      'paymentIntents.applyCustomerBalance',
      'paymentIntents.cancel',
      'paymentIntents.capture',
      'paymentIntents.confirm',
      'paymentIntents.create',
      'paymentIntents.incrementAuthorization',
      'paymentIntents.verifyMicrodeposits',
      'payouts.cancel',
      'payouts.create',
      'payouts.reverse',
      'refunds.cancel',
      'refunds.create',
      'subscriptionItems.create',
      'subscriptionItems.del',
      'subscriptionItems.update',
      'subscriptionSchedules.cancel',
      'subscriptionSchedules.create',
      'subscriptionSchedules.update',
      'subscriptions.cancel',
      'subscriptions.create',
      'subscriptions.pause',
      'subscriptions.resume',
      'subscriptions.update',
      'transfers.create',
      'transfers.createReversal',
    ]);
  });

  it('is destructive where money moves, but where it does so later or rarely, and can be called off', () => {
    expect(idsOf(actions.filter(({ movesMoney, effect }) => movesMoney && effect !== 'destructive'))).toEqual([
      'customers.update',
      'invoices.create',
      'invoices.update',
    ]);
  });
});
