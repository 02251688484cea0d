// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Reserve/Plans.ts';

export const ReservePlan: Schema<types.ReservePlan> = result<types.ReservePlan>("id:s object:'reserve.plan' created:i created_by:s currency:~s destination:s disabled_at:~i fixed_release?:(release_after:i scheduled_release:i) livemode:b manual_release?:() metadata?:{s} percent:n rolling_release?:(days_after_charge:i expires_on:~i) status:s type:s");
export type ReservePlan = types.ReservePlan;
