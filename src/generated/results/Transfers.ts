// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Transfers.ts';

export const Transfer: Schema<types.Transfer> = result<types.Transfer>("id:s object:'transfer' amount:i amount_reversed:i balance_transaction:~@balance_transaction created:i currency:s description:~s destination:~@account destination_payment?:@charge livemode:b metadata:{s} reversals:*transfer_reversal reversed:b source_transaction:~@charge source_type?:s transfer_group:~s");
export type Transfer = types.Transfer;
