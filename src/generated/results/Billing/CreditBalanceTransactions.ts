// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/CreditBalanceTransactions.ts';
import { BillingCreditBalanceTransaction_Credit_AmountShape } from '../shared.ts';

const BillingCreditBalanceTransaction_Credit_CreditsApplicationInvoiceVoidedShape = result<never>('invoice:@invoice invoice_line_item:s');
const BillingCreditBalanceTransaction_CreditShape = result<never>('amount:$0 credits_application_invoice_voided:~$1 type:s', BillingCreditBalanceTransaction_Credit_AmountShape, BillingCreditBalanceTransaction_Credit_CreditsApplicationInvoiceVoidedShape);
const BillingCreditBalanceTransaction_DebitShape = result<never>('amount:$0 credits_applied:~$1 type:s', BillingCreditBalanceTransaction_Credit_AmountShape, BillingCreditBalanceTransaction_Credit_CreditsApplicationInvoiceVoidedShape);
export const BillingCreditBalanceTransaction: Schema<types.BillingCreditBalanceTransaction> = result<types.BillingCreditBalanceTransaction>("id:s object:'billing.credit_balance_transaction' created:i credit:~$0 credit_grant:@billing.credit_grant debit:~$1 effective_at:i livemode:b test_clock:~@test_helpers.test_clock type:~s", BillingCreditBalanceTransaction_CreditShape, BillingCreditBalanceTransaction_DebitShape);
export type BillingCreditBalanceTransaction = types.BillingCreditBalanceTransaction;
