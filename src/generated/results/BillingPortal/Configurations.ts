// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/BillingPortal/Configurations.ts';

export const BillingPortalConfiguration: Schema<types.BillingPortalConfiguration> = result<types.BillingPortalConfiguration>("id:s object:'billing_portal.configuration' active:b application:~@application business_profile:(headline:~s privacy_policy_url:~s terms_of_service_url:~s) created:i default_return_url:~s features:(customer_update:(allowed_updates:[s] enabled:b) invoice_history:(enabled:b) payment_method_update:(enabled:b payment_method_configuration:~s) subscription_cancel:(cancellation_reason:(enabled:b feedback_options:~[@billing.feedback_option] options:[s]) enabled:b mode:s proration_behavior:s) subscription_pause:(duration:(interval_options:[(interval:s interval_count:i)] type:s) enabled:b) subscription_update:(billing_cycle_anchor:~s default_allowed_updates:[s] enabled:b products?:~[(adjustable_quantity:(enabled:b maximum:~i minimum:i) prices:[s] product:s)] proration_behavior:s schedule_at_period_end:(conditions:[(type:s)]) trial_update_behavior:s)) is_default:b livemode:b login_page:(enabled:b url:~s) metadata:~{s} name:~s updated:i");
export type BillingPortalConfiguration = types.BillingPortalConfiguration;
