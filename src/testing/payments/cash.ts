import type { Account } from '../account.ts';
import type { CashBalanceTransaction, CashMovement } from '../objects/cash-balance-transaction.ts';
import { type Customer, cash } from '../objects/customer.ts';

/** What a customer has sent in and not spent yet, in one currency. */
export function cashOf(customer: Customer, currency: string): number {
  return customer[cash].available[currency] ?? 0;
}

/**
 * Moves money into (positive) or out of a customer's cash balance.
 *
 * @param movement - why, with the field that says more
 */
export function moveCash(
  account: Account,
  customer: Customer,
  currency: string,
  amount: number,
  movement: CashMovement,
): CashBalanceTransaction {
  const ending = cashOf(customer, currency) + amount;
  const state = customer[cash];
  account.customers.replace({
    ...customer,
    [cash]: { ...state, available: { ...state.available, [currency]: ending } },
  });
  return account.cashBalanceTransactions.add({
    id: account.newId('ccsbtxn_1', 23),
    object: 'customer_cash_balance_transaction',
    created: account.now(),
    currency,
    customer: customer.id,
    customer_account: null,
    ending_balance: ending,
    livemode: false,
    net_amount: amount,
    ...movement,
  });
}
