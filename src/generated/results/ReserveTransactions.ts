// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/ReserveTransactions.ts';

export const ReserveTransaction: Schema<types.ReserveTransaction> = result<types.ReserveTransaction>("id:s object:'reserve_transaction' amount:i currency:s description:~s");
export type ReserveTransaction = types.ReserveTransaction;
