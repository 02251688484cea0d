// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/BillingPortal/Sessions.ts';
import { Account_Settings_PaypayPayments_Site_AccessibleShape, BillingPortalSession_AfterExpiration_CustomerLoginShape, BillingPortalSession_Flow_AfterCompletion_HostedConfirmationShape } from '../shared.ts';

const BillingPortalSession_AfterExpirationShape = result<never>('customer_login:~$0 type:s', BillingPortalSession_AfterExpiration_CustomerLoginShape);
const BillingPortalSession_Flow_AfterCompletion_RedirectShape = result<never>('return_url:s');
const BillingPortalSession_Flow_AfterCompletionShape = result<never>('hosted_confirmation:~$0 redirect:~$1 type:s', BillingPortalSession_Flow_AfterCompletion_HostedConfirmationShape, BillingPortalSession_Flow_AfterCompletion_RedirectShape);
const BillingPortalSession_Flow_SubscriptionCancel_Retention_CouponOfferShape = result<never>('coupon:s');
const BillingPortalSession_Flow_SubscriptionCancel_RetentionShape = result<never>('coupon_offer:~$0 type:s', BillingPortalSession_Flow_SubscriptionCancel_Retention_CouponOfferShape);
const BillingPortalSession_Flow_SubscriptionCancelShape = result<never>('retention:~$0 subscription:s', BillingPortalSession_Flow_SubscriptionCancel_RetentionShape);
const BillingPortalSession_Flow_SubscriptionPauseShape = result<never>('subscription:s');
const BillingPortalSession_Flow_SubscriptionUpdateConfirm_DiscountShape = result<never>('coupon:~s promotion_code:~s');
const BillingPortalSession_Flow_SubscriptionUpdateConfirm_ItemShape = result<never>('id:~s price:~s quantity?:i');
const BillingPortalSession_Flow_SubscriptionUpdateConfirmShape = result<never>('discounts:~[$0] items:[$1] subscription:s', BillingPortalSession_Flow_SubscriptionUpdateConfirm_DiscountShape, BillingPortalSession_Flow_SubscriptionUpdateConfirm_ItemShape);
const BillingPortalSession_FlowShape = result<never>('after_completion:$0 customer_update:~$1 subscription_cancel:~$2 subscription_pause:~$3 subscription_update:~$3 subscription_update_confirm:~$4 type:s', BillingPortalSession_Flow_AfterCompletionShape, Account_Settings_PaypayPayments_Site_AccessibleShape, BillingPortalSession_Flow_SubscriptionCancelShape, BillingPortalSession_Flow_SubscriptionPauseShape, BillingPortalSession_Flow_SubscriptionUpdateConfirmShape);
export const BillingPortalSession: Schema<types.BillingPortalSession> = result<types.BillingPortalSession>("id:s object:'billing_portal.session' after_expiration?:~$0 configuration:@billing_portal.configuration created:i customer:s customer_account:~s flow:~$1 livemode:b locale:~s on_behalf_of:~s return_url:~s url:s", BillingPortalSession_AfterExpirationShape, BillingPortalSession_FlowShape);
export type BillingPortalSession = types.BillingPortalSession;
