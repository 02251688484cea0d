// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Plans.ts';

export const DeletedPlan: Schema<types.DeletedPlan> = result<types.DeletedPlan>("id:s object:'plan' deleted:!");
export const Plan: Schema<types.Plan> = result<types.Plan>("id:s object:'plan' active:b amount:~i amount_decimal:~s billing_scheme:s created:i currency:s interval:s interval_count:i livemode:b metadata:~{s} meter:~s nickname:~s product:~@product tiers?:[(flat_amount:~i flat_amount_decimal:~s unit_amount:~i unit_amount_decimal:~s up_to:~i)] tiers_mode:~s transform_usage:~(divide_by:i round:s) trial_period_days:~i usage_type:s");
export type DeletedPlan = types.DeletedPlan;
export type Plan = types.Plan;
