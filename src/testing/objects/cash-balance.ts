import { type Customer, cash } from './customer.ts';

/** A customer's cash balance, as it is shown. */
export function cashBalanceOf(customer: Customer) {
  const { available, reconciliationMode, usesMerchantDefault } = customer[cash];
  return {
    object: 'cash_balance',
    available: Object.keys(available).length === 0 ? null : available,
    customer: customer.id,
    customer_account: null,
    livemode: false,
    settings: { reconciliation_mode: reconciliationMode, using_merchant_default: usesMerchantDefault },
  } as const;
}
