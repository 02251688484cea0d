// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Payouts.ts';

export const Payout: Schema<types.Payout> = result<types.Payout>("id:s object:'payout' amount:i application_fee:~@application_fee application_fee_amount:~i arrival_date:i automatic:b balance_transaction:~@balance_transaction created:i currency:s description:~s destination:~@bank_account/card failure_balance_transaction:~@balance_transaction failure_code:~s failure_message:~s livemode:b metadata:~{s} method:s original_payout:~@payout payout_method:~s reconciliation_status:s reversed_by:~@payout source_type:s statement_descriptor:~s status:s trace_id:~(status:s value:~s) type:s");
export type Payout = types.Payout;
