// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CustomerBalanceTransactions.ts';

export const CustomerBalanceTransaction: Schema<types.CustomerBalanceTransaction> = result<types.CustomerBalanceTransaction>("id:s object:'customer_balance_transaction' amount:i checkout_session:~@checkout.session created:i credit_note:~@credit_note currency:s customer:@customer customer_account:~s description:~s ending_balance:i invoice:~@invoice livemode:b metadata:~{s} type:s");
export type CustomerBalanceTransaction = types.CustomerBalanceTransaction;
