// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/CreditBalanceTransactions.ts';

export const BillingCreditBalanceTransaction: Schema<types.BillingCreditBalanceTransaction> = result<types.BillingCreditBalanceTransaction>("id:s object:'billing.credit_balance_transaction' created:i credit:~(amount:(monetary:~(currency:s value:i) type:s) credits_application_invoice_voided:~(invoice:@invoice invoice_line_item:s) type:s) credit_grant:@billing.credit_grant debit:~(amount:(monetary:~(currency:s value:i) type:s) credits_applied:~(invoice:@invoice invoice_line_item:s) type:s) effective_at:i livemode:b test_clock:~@test_helpers.test_clock type:~s");
export type BillingCreditBalanceTransaction = types.BillingCreditBalanceTransaction;
