import { describe, expect, it } from 'vitest';
import * as schemas from '../../src/schemas/index.ts';
import { checker, officialType, ours, typeFields } from '../resources/compiled.ts';
import { differences } from '../resources/differences.ts';
import { schemaFields } from './shape.ts';

/** Our schemas, and the file of the official package that declares the type of that name. */
const OBJECTS = [
  { name: 'Balance', schema: schemas.Balance, file: 'Balance' },
  { name: 'BankAccount', schema: schemas.BankAccount, file: 'BankAccounts' },
  { name: 'Card', schema: schemas.Card, file: 'Cards' },
  { name: 'CashBalance', schema: schemas.CashBalance, file: 'CashBalances' },
  { name: 'Customer', schema: schemas.Customer, file: 'Customers' },
  {
    name: 'CustomerBalanceTransaction',
    schema: schemas.CustomerBalanceTransaction,
    file: 'CustomerBalanceTransactions',
  },
  {
    name: 'CustomerCashBalanceTransaction',
    schema: schemas.CustomerCashBalanceTransaction,
    file: 'CustomerCashBalanceTransactions',
  },
  { name: 'DeletedBankAccount', schema: schemas.DeletedBankAccount, file: 'BankAccounts' },
  { name: 'DeletedCard', schema: schemas.DeletedCard, file: 'Cards' },
  { name: 'DeletedCustomer', schema: schemas.DeletedCustomer, file: 'Customers' },
  { name: 'DeletedDiscount', schema: schemas.DeletedDiscount, file: 'Discounts' },
  { name: 'DeletedTaxId', schema: schemas.DeletedTaxId, file: 'TaxIds' },
  { name: 'Discount', schema: schemas.Discount, file: 'Discounts' },
  { name: 'FundingInstructions', schema: schemas.FundingInstructions, file: 'FundingInstructions' },
  { name: 'PaymentIntent', schema: schemas.PaymentIntent, file: 'PaymentIntents' },
  {
    name: 'PaymentIntentAmountDetailsLineItem',
    schema: schemas.PaymentIntentAmountDetailsLineItem,
    file: 'PaymentIntentAmountDetailsLineItems',
  },
  { name: 'PaymentMethod', schema: schemas.PaymentMethod, file: 'PaymentMethods' },
  { name: 'Refund', schema: schemas.Refund, file: 'Refunds' },
  { name: 'Source', schema: schemas.Source, file: 'Sources' },
  { name: 'TaxId', schema: schemas.TaxId, file: 'TaxIds' },
];

describe.each(OBJECTS)('$name', ({ name, schema, file }) => {
  const official = officialType(name, file);

  it('is checked for the fields that the official client describes', () => {
    expect(schemaFields(schema)).toBeDefined();
    expect(differences(official, schema)).toEqual([]);
  });

  it('is typed as the official client types it', () => {
    const declared = checker.getDeclaredTypeOfSymbol(ours('schemas', name));
    expect(Object.keys(typeFields(official)).length).toBeGreaterThan(2);
    expect(typeFields(declared)).toEqual(typeFields(official));
  });
});
