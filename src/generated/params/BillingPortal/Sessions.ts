// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { params } from '../../../core/shape.ts';
import type * as types from '../../types/BillingPortal/Sessions.ts';
import { BillingPortalSessionCreateParams_AfterExpiration_CustomerLoginShape, BillingPortalSessionCreateParams_FlowData_AfterCompletion_HostedConfirmationShape, BillingPortalSessionCreateParams_FlowData_SubscriptionUpdateConfirm_DiscountShape } from '../shared.ts';

const BillingPortalSessionCreateParams_AfterExpirationShape = params<never>('customer_login?:$0 type:<customer_login>', BillingPortalSessionCreateParams_AfterExpiration_CustomerLoginShape);
const BillingPortalSessionCreateParams_FlowData_AfterCompletion_RedirectShape = params<never>('return_url:s');
const BillingPortalSessionCreateParams_FlowData_AfterCompletionShape = params<never>('hosted_confirmation?:$0 redirect?:$1 type:<hosted_confirmation/portal_homepage/redirect>', BillingPortalSessionCreateParams_FlowData_AfterCompletion_HostedConfirmationShape, BillingPortalSessionCreateParams_FlowData_AfterCompletion_RedirectShape);
const BillingPortalSessionCreateParams_FlowData_SubscriptionCancel_Retention_CouponOfferShape = params<never>('coupon:s');
const BillingPortalSessionCreateParams_FlowData_SubscriptionCancel_RetentionShape = params<never>("coupon_offer:$0 type:'coupon_offer'", BillingPortalSessionCreateParams_FlowData_SubscriptionCancel_Retention_CouponOfferShape);
const BillingPortalSessionCreateParams_FlowData_SubscriptionCancelShape = params<never>('retention?:$0 subscription:s', BillingPortalSessionCreateParams_FlowData_SubscriptionCancel_RetentionShape);
const BillingPortalSessionCreateParams_FlowData_SubscriptionPauseShape = params<never>('subscription:s');
const BillingPortalSessionCreateParams_FlowData_SubscriptionUpdateConfirm_ItemShape = params<never>('id:s price?:s quantity?:i');
const BillingPortalSessionCreateParams_FlowData_SubscriptionUpdateConfirmShape = params<never>('discounts?:[$0] items:[$1] subscription:s', BillingPortalSessionCreateParams_FlowData_SubscriptionUpdateConfirm_DiscountShape, BillingPortalSessionCreateParams_FlowData_SubscriptionUpdateConfirm_ItemShape);
const BillingPortalSessionCreateParams_FlowDataShape = params<never>('after_completion?:$0 subscription_cancel?:$1 subscription_pause?:$2 subscription_update?:$2 subscription_update_confirm?:$3 type:<customer_update/payment_method_update/subscription_cancel/subscription_pause/subscription_update/subscription_update_confirm>', BillingPortalSessionCreateParams_FlowData_AfterCompletionShape, BillingPortalSessionCreateParams_FlowData_SubscriptionCancelShape, BillingPortalSessionCreateParams_FlowData_SubscriptionPauseShape, BillingPortalSessionCreateParams_FlowData_SubscriptionUpdateConfirmShape);
export const BillingPortalSessionCreateParams: Schema<types.BillingPortalSessionCreateParams> = params<types.BillingPortalSessionCreateParams>('after_expiration?:$0 configuration?:s customer?:s customer_account?:s expand?:[s] flow_data?:$1 locale?:<auto/bg/cs/da/de/el/en/en-AU/en-CA/en-GB/en-IE/en-IN/en-NZ/en-SG/es/es-419/et/fi/fil/fr/fr-CA/hr/hu/id/it/ja/ko/lt/lv/ms/mt/nb/nl/pl/pt/pt-BR/ro/ru/sk/sl/sv/th/tr/vi/zh/zh-HK/zh-TW> on_behalf_of?:s return_url?:s', BillingPortalSessionCreateParams_AfterExpirationShape, BillingPortalSessionCreateParams_FlowDataShape);
export type BillingPortalSessionCreateParams = types.BillingPortalSessionCreateParams;
