// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/SubscriptionItems.ts';

export const DeletedSubscriptionItem: Schema<types.DeletedSubscriptionItem> = result<types.DeletedSubscriptionItem>("id:s object:'subscription_item' deleted:!");
export const SubscriptionItem: Schema<types.SubscriptionItem> = result<types.SubscriptionItem>("id:s object:'subscription_item' billed_until?:i billing_thresholds:~(usage_gte:~i) created:i current_period_end:i current_period_start:i current_trial:~(end_date:i start_date:i trial_offer:s) discounts:[@discount] metadata:{s} plan:^plan price:^price quantity?:i subscription:s tax_rates:~[^tax_rate]");
export type DeletedSubscriptionItem = types.DeletedSubscriptionItem;
export type SubscriptionItem = types.SubscriptionItem;
