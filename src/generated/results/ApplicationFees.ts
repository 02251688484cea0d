// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/ApplicationFees.ts';

export const ApplicationFee: Schema<types.ApplicationFee> = result<types.ApplicationFee>("id:s object:'application_fee' account:@account amount:i amount_refunded:i application:@application balance_transaction:~@balance_transaction charge:@charge created:i currency:s fee_source:~(charge?:s payout?:s type:s) livemode:b originating_transaction:~@charge refunded:b refunds:*fee_refund");
export type ApplicationFee = types.ApplicationFee;
