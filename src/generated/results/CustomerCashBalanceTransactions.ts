// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CustomerCashBalanceTransactions.ts';

const CustomerCashBalanceTransaction_AdjustedForOverdraftShape = result<never>('balance_transaction:@balance_transaction linked_transaction:@customer_cash_balance_transaction');
const CustomerCashBalanceTransaction_AppliedToPaymentShape = result<never>('payment_intent:@payment_intent');
const CustomerCashBalanceTransaction_Funded_BankTransfer_EuBankTransferShape = result<never>('bic:~s iban_last4:~s sender_name:~s');
const CustomerCashBalanceTransaction_Funded_BankTransfer_GbBankTransferShape = result<never>('account_number_last4:~s sender_name:~s sort_code:~s');
const CustomerCashBalanceTransaction_Funded_BankTransfer_JpBankTransferShape = result<never>('sender_bank:~s sender_branch:~s sender_name:~s');
const CustomerCashBalanceTransaction_Funded_BankTransfer_UsBankTransferShape = result<never>('network?:s sender_name:~s');
const CustomerCashBalanceTransaction_Funded_BankTransferShape = result<never>('eu_bank_transfer?:$0 gb_bank_transfer?:$1 jp_bank_transfer?:$2 reference:~s type:s us_bank_transfer?:$3', CustomerCashBalanceTransaction_Funded_BankTransfer_EuBankTransferShape, CustomerCashBalanceTransaction_Funded_BankTransfer_GbBankTransferShape, CustomerCashBalanceTransaction_Funded_BankTransfer_JpBankTransferShape, CustomerCashBalanceTransaction_Funded_BankTransfer_UsBankTransferShape);
const CustomerCashBalanceTransaction_FundedShape = result<never>('bank_transfer:$0', CustomerCashBalanceTransaction_Funded_BankTransferShape);
const CustomerCashBalanceTransaction_RefundedFromPaymentShape = result<never>('refund:@refund');
const CustomerCashBalanceTransaction_TransferredToBalanceShape = result<never>('balance_transaction:@balance_transaction');
export const CustomerCashBalanceTransaction: Schema<types.CustomerCashBalanceTransaction> = result<types.CustomerCashBalanceTransaction>("id:s object:'customer_cash_balance_transaction' adjusted_for_overdraft?:$0 applied_to_payment?:$1 created:i currency:s customer:@customer customer_account:~s ending_balance:i funded?:$2 livemode:b net_amount:i refunded_from_payment?:$3 transferred_to_balance?:$4 type:s unapplied_from_payment?:$1", CustomerCashBalanceTransaction_AdjustedForOverdraftShape, CustomerCashBalanceTransaction_AppliedToPaymentShape, CustomerCashBalanceTransaction_FundedShape, CustomerCashBalanceTransaction_RefundedFromPaymentShape, CustomerCashBalanceTransaction_TransferredToBalanceShape);
export type CustomerCashBalanceTransaction = types.CustomerCashBalanceTransaction;
