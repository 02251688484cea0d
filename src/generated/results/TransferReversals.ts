// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/TransferReversals.ts';

export const TransferReversal: Schema<types.TransferReversal> = result<types.TransferReversal>("id:s object:'transfer_reversal' amount:i balance_transaction:~@balance_transaction created:i currency:s destination_payment_refund:~@refund metadata:~{s} source_refund:~@refund transfer:@transfer");
export type TransferReversal = types.TransferReversal;
