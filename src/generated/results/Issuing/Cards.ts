// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Cards.ts';
import { AddressShape, IssuingCard_SpendingControlsShape } from '../shared.ts';

export const IssuingCard: Schema<types.IssuingCard> = result<types.IssuingCard>("id:s object:'issuing.card' brand:s cancellation_reason:~s cardholder:^issuing.cardholder created:i currency:s cvc?:s exp_month:i exp_year:i financial_account?:~s last4:s latest_fraud_warning:~(started_at:~i type:~s) lifecycle_controls:~(cancel_after:(payment_count:i)) livemode:b metadata:{s} number?:s personalization_design:~@issuing.personalization_design replaced_by:~@issuing.card replacement_for:~@issuing.card replacement_reason:~s second_line:~s shipping:~(address:$0 address_validation:~(mode:s normalized_address:~$0 result:~s) business_name:~s carrier:~s customs:~(eori_number:~s) delivered_at?:~i eta:~i name:s phone_number:~s require_signature:~b service:s shipped_at?:~i status:~s tracking_number:~s tracking_url:~s type:s) spending_controls:$1 status:s type:s wallets:~(apple_pay:(eligible:b ineligible_reason:~s) google_pay:(eligible:b ineligible_reason:~s) primary_account_identifier:~s)", AddressShape, IssuingCard_SpendingControlsShape);
export type IssuingCard = types.IssuingCard;
