// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/FeeRefunds.ts';

export const FeeRefund: Schema<types.FeeRefund> = result<types.FeeRefund>("id:s object:'fee_refund' amount:i balance_transaction:~@balance_transaction created:i currency:s fee:@application_fee metadata:~{s}");
export type FeeRefund = types.FeeRefund;
