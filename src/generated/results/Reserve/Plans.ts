// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Reserve/Plans.ts';
import { Account_Settings_PaypayPayments_Site_AccessibleShape } from '../shared.ts';

const ReservePlan_FixedReleaseShape = result<never>('release_after:i scheduled_release:i');
const ReservePlan_RollingReleaseShape = result<never>('days_after_charge:i expires_on:~i');
export const ReservePlan: Schema<types.ReservePlan> = result<types.ReservePlan>("id:s object:'reserve.plan' created:i created_by:s currency:~s destination:s disabled_at:~i fixed_release?:$0 livemode:b manual_release?:$1 metadata?:{s} percent:n rolling_release?:$2 status:s type:s", ReservePlan_FixedReleaseShape, Account_Settings_PaypayPayments_Site_AccessibleShape, ReservePlan_RollingReleaseShape);
export type ReservePlan = types.ReservePlan;
