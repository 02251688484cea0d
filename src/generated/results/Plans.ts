// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Plans.ts';
import { Plan_TierShape, Plan_TransformUsageShape } from './shared.ts';

export const DeletedPlan: Schema<types.DeletedPlan> = result<types.DeletedPlan>("id:s object:'plan' deleted:!");
export const Plan: Schema<types.Plan> = result<types.Plan>("id:s object:'plan' active:b amount:~i amount_decimal:~s billing_scheme:s created:i currency:s interval:s interval_count:i livemode:b metadata:~{s} meter:~s nickname:~s product:~@product tiers?:[$0] tiers_mode:~s transform_usage:~$1 trial_period_days:~i usage_type:s", Plan_TierShape, Plan_TransformUsageShape);
export type DeletedPlan = types.DeletedPlan;
export type Plan = types.Plan;
