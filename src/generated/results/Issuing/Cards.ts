// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Cards.ts';
import { AddressShape, IssuingCard_SpendingControlsShape } from '../shared.ts';

const IssuingCard_LatestFraudWarningShape = result<never>('started_at:~i type:~s');
const IssuingCard_LifecycleControls_CancelAfterShape = result<never>('payment_count:i');
const IssuingCard_LifecycleControlsShape = result<never>('cancel_after:$0', IssuingCard_LifecycleControls_CancelAfterShape);
const IssuingCard_Shipping_AddressValidationShape = result<never>('mode:s normalized_address:~$0 result:~s', AddressShape);
const IssuingCard_Shipping_CustomsShape = result<never>('eori_number:~s');
const IssuingCard_ShippingShape = result<never>('address:$0 address_validation:~$1 business_name:~s carrier:~s customs:~$2 delivered_at?:~i eta:~i name:s phone_number:~s require_signature:~b service:s shipped_at?:~i status:~s tracking_number:~s tracking_url:~s type:s', AddressShape, IssuingCard_Shipping_AddressValidationShape, IssuingCard_Shipping_CustomsShape);
const IssuingCard_Wallets_ApplePayShape = result<never>('eligible:b ineligible_reason:~s');
const IssuingCard_WalletsShape = result<never>('apple_pay:$0 google_pay:$0 primary_account_identifier:~s', IssuingCard_Wallets_ApplePayShape);
export const IssuingCard: Schema<types.IssuingCard> = result<types.IssuingCard>("id:s object:'issuing.card' brand:s cancellation_reason:~s cardholder:^issuing.cardholder created:i currency:s cvc?:s exp_month:i exp_year:i financial_account?:~s last4:s latest_fraud_warning:~$0 lifecycle_controls:~$1 livemode:b metadata:{s} number?:s personalization_design:~@issuing.personalization_design replaced_by:~@issuing.card replacement_for:~@issuing.card replacement_reason:~s second_line:~s shipping:~$2 spending_controls:$3 status:s type:s wallets:~$4", IssuingCard_LatestFraudWarningShape, IssuingCard_LifecycleControlsShape, IssuingCard_ShippingShape, IssuingCard_SpendingControlsShape, IssuingCard_WalletsShape);
export type IssuingCard = types.IssuingCard;
