// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CustomerCashBalanceTransactions.ts';

export const CustomerCashBalanceTransaction: Schema<types.CustomerCashBalanceTransaction> = result<types.CustomerCashBalanceTransaction>("id:s object:'customer_cash_balance_transaction' adjusted_for_overdraft?:(balance_transaction:@balance_transaction linked_transaction:@customer_cash_balance_transaction) applied_to_payment?:(payment_intent:@payment_intent) created:i currency:s customer:@customer customer_account:~s ending_balance:i funded?:(bank_transfer:(eu_bank_transfer?:(bic:~s iban_last4:~s sender_name:~s) gb_bank_transfer?:(account_number_last4:~s sender_name:~s sort_code:~s) jp_bank_transfer?:(sender_bank:~s sender_branch:~s sender_name:~s) reference:~s type:s us_bank_transfer?:(network?:s sender_name:~s))) livemode:b net_amount:i refunded_from_payment?:(refund:@refund) transferred_to_balance?:(balance_transaction:@balance_transaction) type:s unapplied_from_payment?:(payment_intent:@payment_intent)");
export type CustomerCashBalanceTransaction = types.CustomerCashBalanceTransaction;
