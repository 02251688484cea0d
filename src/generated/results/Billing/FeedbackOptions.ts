// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Billing/FeedbackOptions.ts';

export const BillingFeedbackOption: Schema<types.BillingFeedbackOption> = result<types.BillingFeedbackOption>("id:s object:'billing.feedback_option' description:s livemode:b status:s status_transitions:(deactivated_at:~i)");
export type BillingFeedbackOption = types.BillingFeedbackOption;
