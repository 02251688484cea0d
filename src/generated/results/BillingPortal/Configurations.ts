// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/BillingPortal/Configurations.ts';
import { Account_Controller_StripeDashboardShape, BillingPortalConfiguration_Features_InvoiceHistoryShape, BillingPortalConfiguration_Features_SubscriptionPause_Duration_IntervalOptionShape } from '../shared.ts';

const BillingPortalConfiguration_BusinessProfileShape = result<never>('headline:~s privacy_policy_url:~s terms_of_service_url:~s');
const BillingPortalConfiguration_Features_CustomerUpdateShape = result<never>('allowed_updates:[s] enabled:b');
const BillingPortalConfiguration_Features_PaymentMethodUpdateShape = result<never>('enabled:b payment_method_configuration:~s');
const BillingPortalConfiguration_Features_SubscriptionCancel_CancellationReasonShape = result<never>('enabled:b feedback_options:~[@billing.feedback_option] options:[s]');
const BillingPortalConfiguration_Features_SubscriptionCancelShape = result<never>('cancellation_reason:$0 enabled:b mode:s proration_behavior:s', BillingPortalConfiguration_Features_SubscriptionCancel_CancellationReasonShape);
const BillingPortalConfiguration_Features_SubscriptionPause_DurationShape = result<never>('interval_options:[$0] type:s', BillingPortalConfiguration_Features_SubscriptionPause_Duration_IntervalOptionShape);
const BillingPortalConfiguration_Features_SubscriptionPauseShape = result<never>('duration:$0 enabled:b', BillingPortalConfiguration_Features_SubscriptionPause_DurationShape);
const BillingPortalConfiguration_Features_SubscriptionUpdate_Product_AdjustableQuantityShape = result<never>('enabled:b maximum:~i minimum:i');
const BillingPortalConfiguration_Features_SubscriptionUpdate_ProductShape = result<never>('adjustable_quantity:$0 prices:[s] product:s', BillingPortalConfiguration_Features_SubscriptionUpdate_Product_AdjustableQuantityShape);
const BillingPortalConfiguration_Features_SubscriptionUpdate_ScheduleAtPeriodEndShape = result<never>('conditions:[$0]', Account_Controller_StripeDashboardShape);
const BillingPortalConfiguration_Features_SubscriptionUpdateShape = result<never>('billing_cycle_anchor:~s default_allowed_updates:[s] enabled:b products?:~[$0] proration_behavior:s schedule_at_period_end:$1 trial_update_behavior:s', BillingPortalConfiguration_Features_SubscriptionUpdate_ProductShape, BillingPortalConfiguration_Features_SubscriptionUpdate_ScheduleAtPeriodEndShape);
const BillingPortalConfiguration_FeaturesShape = result<never>('customer_update:$0 invoice_history:$1 payment_method_update:$2 subscription_cancel:$3 subscription_pause:$4 subscription_update:$5', BillingPortalConfiguration_Features_CustomerUpdateShape, BillingPortalConfiguration_Features_InvoiceHistoryShape, BillingPortalConfiguration_Features_PaymentMethodUpdateShape, BillingPortalConfiguration_Features_SubscriptionCancelShape, BillingPortalConfiguration_Features_SubscriptionPauseShape, BillingPortalConfiguration_Features_SubscriptionUpdateShape);
const BillingPortalConfiguration_LoginPageShape = result<never>('enabled:b url:~s');
export const BillingPortalConfiguration: Schema<types.BillingPortalConfiguration> = result<types.BillingPortalConfiguration>("id:s object:'billing_portal.configuration' active:b application:~@application business_profile:$0 created:i default_return_url:~s features:$1 is_default:b livemode:b login_page:$2 metadata:~{s} name:~s updated:i", BillingPortalConfiguration_BusinessProfileShape, BillingPortalConfiguration_FeaturesShape, BillingPortalConfiguration_LoginPageShape);
export type BillingPortalConfiguration = types.BillingPortalConfiguration;
