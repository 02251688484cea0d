// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CashBalances.ts';

export const CashBalance: Schema<types.CashBalance> = result<types.CashBalance>("object:'cash_balance' available:~{i} customer:s customer_account:~s livemode:b settings:(reconciliation_mode:s using_merchant_default:b)");
export type CashBalance = types.CashBalance;
