// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/BillingPortal/Sessions.ts';

export const BillingPortalSession: Schema<types.BillingPortalSession> = result<types.BillingPortalSession>("id:s object:'billing_portal.session' after_expiration?:~(customer_login:~(expires_at:~i) type:s) configuration:@billing_portal.configuration created:i customer:s customer_account:~s flow:~(after_completion:(hosted_confirmation:~(custom_message:~s) redirect:~(return_url:s) type:s) customer_update:~() subscription_cancel:~(retention:~(coupon_offer:~(coupon:s) type:s) subscription:s) subscription_pause:~(subscription:s) subscription_update:~(subscription:s) subscription_update_confirm:~(discounts:~[(coupon:~s promotion_code:~s)] items:[(id:~s price:~s quantity?:i)] subscription:s) type:s) livemode:b locale:~s on_behalf_of:~s return_url:~s url:s");
export type BillingPortalSession = types.BillingPortalSession;
