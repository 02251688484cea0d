import { describe, expect, it } from 'vitest';
import { placeholders } from '../../src/core/path.ts';
import * as tables from '../../src/resources/index.ts';
import { schemaFields } from '../schemas/shape.ts';
import { asReference, checker, ours, propertyType, typeFields } from './compiled.ts';
import { differences } from './differences.ts';
import { namesOf, officialMethods } from './official-methods.ts';

/** A hash whose details depend on the way to pay is taken as it is, so far. */
const OPEN_PARAMS = [
  'PaymentIntentConfirmParams.payment_method_data',
  'PaymentIntentCreateParams.payment_method_data',
  'PaymentIntentUpdateParams.payment_method_data',
];

/** Where we name a type otherwise, since it says less than the official one. */
const RENAMED: Readonly<Record<string, string>> = { Account: 'AccountSource' };

describe.each([
  { name: 'customers', table: tables.customers, file: 'Customers', className: 'CustomerResource' },
  { name: 'paymentIntents', table: tables.paymentIntents, file: 'PaymentIntents', className: 'PaymentIntentResource' },
  { name: 'refunds', table: tables.refunds, file: 'Refunds', className: 'RefundResource' },
  { name: 'balance', table: tables.balance, file: 'Balance', className: 'BalanceResource' },
])('$name, held against the official client', ({ name, table, file, className }) => {
  const official = officialMethods(file, className);
  const rows = propertyType(checker.getTypeOfSymbol(ours('resources', name)), 'actions');

  it('is called what the client calls it', () => {
    expect(table.name).toBe(name);
    expect(Object.keys(tables)).toContain(name);
  });

  it('has every method, and no other', () => {
    expect(Object.keys(table.actions).sort()).toEqual([...official.keys()].sort());
  });

  describe.each(Object.entries(table.actions))('%s', (method, action) => {
    const theirs = official.get(method);
    if (theirs === undefined) throw new Error(`the official client has no ${name}.${method}`);
    const [params, result] = checker.getTypeArguments(asReference(propertyType(rows, method)));
    if (params === undefined || result === undefined) throw new Error(`${name}.${method} is no action`);

    it('sends the same verb to the same path', () => {
      expect(`${action.method} ${action.path.replace(/\{\w+\}/g, '{}')}`).toBe(`${theirs.verb} ${theirs.path}`);
      expect(placeholders(action.path)).toHaveLength(theirs.ids);
    });

    it('pages where the official method does', () => {
      expect(action.paged).toBe(theirs.paged);
    });

    it('takes the same parameters, down to the last hash that is spelt out', () => {
      expect(namesOf(params)).toEqual(namesOf(theirs.params));
      expect(differences(theirs.params, action.params, OPEN_PARAMS)).toEqual([]);
    });

    it('types them as it checks them', () => {
      expect(typeFields(params)).toEqual(typeFields(theirs.params));
    });

    it('lets parameters be left out just where the official method does', () => {
      const required = Object.values(schemaFields(action.params) ?? {}).some(({ optional }) => !optional);
      expect(required).toBe(theirs.paramsRequired);
    });

    it('returns the same objects', () => {
      const whole = theirs.paged ? propertyType(result, 'data') : result;
      const returned = theirs.paged ? checker.getTypeArguments(asReference(whole))[0] : whole;
      expect(returned && namesOf(returned)).toEqual(theirs.results.map((one) => RENAMED[one] ?? one).sort());
    });
  });
});
