// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/SubscriptionItems.ts';
import { SubscriptionItem_BillingThresholdsShape } from './shared.ts';

export const DeletedSubscriptionItem: Schema<types.DeletedSubscriptionItem> = result<types.DeletedSubscriptionItem>("id:s object:'subscription_item' deleted:!");
const SubscriptionItem_CurrentTrialShape = result<never>('end_date:i start_date:i trial_offer:s');
export const SubscriptionItem: Schema<types.SubscriptionItem> = result<types.SubscriptionItem>("id:s object:'subscription_item' billed_until?:i billing_thresholds:~$0 created:i current_period_end:i current_period_start:i current_trial:~$1 discounts:[@discount] metadata:{s} plan:^plan price:^price quantity?:i subscription:s tax_rates:~[^tax_rate]", SubscriptionItem_BillingThresholdsShape, SubscriptionItem_CurrentTrialShape);
export type DeletedSubscriptionItem = types.DeletedSubscriptionItem;
export type SubscriptionItem = types.SubscriptionItem;
