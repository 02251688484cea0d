// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Topups.ts';

export const Topup: Schema<types.Topup> = result<types.Topup>("id:s object:'topup' amount:i balance_transaction:~@balance_transaction created:i currency:s description:~s expected_availability_date:~i failure_code:~s failure_message:~s initiated_by:~s livemode:b metadata:{s} payment_method?:~@payment_method payment_method_options?:~(us_bank_account:~(network:s)) source:~^source statement_descriptor:~s status:s transfer_group:~s");
export type Topup = types.Topup;
