// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/BalanceTransactions.ts';

export const BalanceTransaction: Schema<types.BalanceTransaction> = result<types.BalanceTransaction>("id:s object:'balance_transaction' amount:i available_on:i balance_type:s created:i currency:s description:~s exchange_rate:~n fee:i fee_details:[(amount:i application:~s currency:s description:~s type:s)] net:i reporting_category:s source:~@application_fee/charge/connect_collection_transfer/customer_cash_balance_transaction/dispute/fee_refund/issuing.authorization/issuing.dispute/issuing.transaction/payout/refund/reserve_transaction/tax_deducted_at_source/topup/transfer/transfer_reversal status:s type:s");
export type BalanceTransaction = types.BalanceTransaction;
