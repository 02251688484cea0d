import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import * as tables from '../../src/resources/index.ts';

const actions = Object.entries(tables).flatMap(([resource, table]) =>
  Object.entries<Action<unknown, unknown>>(table.actions).map(([name, action]) => ({
    id: `${resource}.${name}`,
    ...action,
  })),
);

const idsOf = (chosen: typeof actions) => chosen.map(({ id }) => id).sort();

describe('what actions do to the account', () => {
  it('is known to be nothing exactly where they read', () => {
    expect(idsOf(actions.filter(({ effect }) => effect === 'read'))).toEqual(
      idsOf(actions.filter(({ method }) => method === 'GET')),
    );
  });

  it('is destructive wherever something is deleted', () => {
    expect(actions.filter(({ method }) => method === 'DELETE').map(({ effect }) => effect)).toEqual(
      Array(4).fill('destructive'),
    );
  });

  it('moves money, or may, in these and no others', () => {
    expect(idsOf(actions.filter(({ movesMoney }) => movesMoney))).toEqual([
      'customers.createBalanceTransaction',
      'customers.update',
      'paymentIntents.applyCustomerBalance',
      'paymentIntents.cancel',
      'paymentIntents.capture',
      'paymentIntents.confirm',
      'paymentIntents.create',
      'paymentIntents.incrementAuthorization',
      'paymentIntents.verifyMicrodeposits',
      'refunds.cancel',
      'refunds.create',
    ]);
  });

  it('is destructive where money moves, but for customers.update, which mostly changes an address', () => {
    expect(idsOf(actions.filter(({ movesMoney, effect }) => movesMoney && effect !== 'destructive'))).toEqual([
      'customers.update',
    ]);
  });
});
