import type { customers as table } from '../../resources/customers.ts';
import { findCustomer, findOwned } from '../find.ts';
import type { Handlers } from '../handler.ts';
import { cashBalanceOf } from '../objects/cash-balance.ts';
import { type CashState, cash } from '../objects/customer.ts';
import { listPage } from '../page.ts';
import { instructionsFor } from '../payments/financial-addresses.ts';
import { checkCurrency } from '../payments/money.ts';
import { invalid } from '../problem.ts';

type Actions = Handlers<(typeof table)['actions']>;

/** @throws Problem for a mode that there isn't */
export function cashSettings(
  state: CashState,
  settings: { readonly reconciliation_mode?: string | undefined } | undefined,
): CashState {
  const mode = settings?.reconciliation_mode;
  if (mode === undefined) return state;
  if (mode === 'merchant_default') return { ...state, reconciliationMode: 'automatic', usesMerchantDefault: true };
  if (mode === 'automatic' || mode === 'manual') {
    return { ...state, reconciliationMode: mode, usesMerchantDefault: false };
  }
  const param = 'settings[reconciliation_mode]';
  throw invalid(`Invalid ${param}: expected one of automatic, manual, merchant_default.`, { param });
}

export const customerCash: Pick<
  Actions,
  | 'createFundingInstructions'
  | 'listCashBalanceTransactions'
  | 'retrieveCashBalance'
  | 'retrieveCashBalanceTransaction'
  | 'updateCashBalance'
> = {
  retrieveCashBalance: (account, _params, { customer }) => cashBalanceOf(findCustomer(account, customer)),

  updateCashBalance: (account, { settings }, { customer: id }) => {
    const customer = findCustomer(account, id);
    const changed = account.customers.replace({ ...customer, [cash]: cashSettings(customer[cash], settings) });
    return cashBalanceOf(changed);
  },

  listCashBalanceTransactions: (account, params, { customer }) => {
    findCustomer(account, customer);
    return listPage(
      account.cashBalanceTransactions,
      ['customer_cash_balance_transaction'],
      params,
      (row) => row.customer === customer,
    );
  },

  retrieveCashBalanceTransaction: (account, _params, { customer, cash_balance_transaction: transaction }) =>
    findOwned(account, account.cashBalanceTransactions, transaction, customer, 'customer cash balance transaction'),

  createFundingInstructions: (account, { bank_transfer: transfer, currency: given }, { customer }) => {
    findCustomer(account, customer);
    const currency = checkCurrency(given);
    const country = transfer.eu_bank_transfer?.country;
    const wanted = transfer.requested_address_types;
    const found = instructionsFor(customer, currency, transfer.type, 'bank_transfer[type]', country);
    const addresses = found.financial_addresses.filter(({ type }) => wanted === undefined || wanted.includes(type));
    return {
      object: 'funding_instructions',
      bank_transfer: { ...found, financial_addresses: addresses },
      currency,
      funding_type: 'bank_transfer',
      livemode: false,
    };
  },
};
