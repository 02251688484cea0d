// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Authorizations.ts';
import { IssuingAuthorization_AmountDetailsShape, IssuingAuthorization_Fleet_ReportedBreakdownShape, IssuingAuthorization_MerchantDataShape } from '../shared.ts';

const IssuingAuthorization_Fleet_CardholderPromptDataShape = result<never>('alphanumeric_id:~s driver_id:~s odometer:~i unspecified_id:~s user_id:~s vehicle_number:~s');
const IssuingAuthorization_FleetShape = result<never>('cardholder_prompt_data:~$0 purchase_type:~s reported_breakdown:~$1 service_type:~s', IssuingAuthorization_Fleet_CardholderPromptDataShape, IssuingAuthorization_Fleet_ReportedBreakdownShape);
const IssuingAuthorization_FraudChallengeShape = result<never>('channel:s status:s undeliverable_reason:~s');
const IssuingAuthorization_FuelShape = result<never>('industry_product_code:~s quantity_decimal:~s type:~s unit:~s unit_cost_decimal:~s');
const IssuingAuthorization_NetworkDataShape = result<never>('acquiring_institution_id:~s system_trace_audit_number:~s transaction_id:~s');
const IssuingAuthorization_PendingRequestShape = result<never>('amount:i amount_details:~$0 currency:s is_amount_controllable:b merchant_amount:i merchant_currency:s network_risk_score:~i', IssuingAuthorization_AmountDetailsShape);
const IssuingAuthorization_RequestHistoryShape = result<never>('amount:i amount_details:~$0 approved:b authorization_code:~s created:i currency:s merchant_amount:i merchant_currency:s network_risk_score:~i reason:s reason_message:~s requested_at:~i', IssuingAuthorization_AmountDetailsShape);
const IssuingAuthorization_TreasuryShape = result<never>('received_credits:[s] received_debits:[s] transaction:~s');
const IssuingAuthorization_VerificationData_AuthenticationExemptionShape = result<never>('claimed_by:s type:s');
const IssuingAuthorization_VerificationData_ThreeDSecureShape = result<never>('result:s');
const IssuingAuthorization_VerificationDataShape = result<never>('address_line1_check:s address_postal_code_check:s authentication_exemption:~$0 cvc_check:s expiry_check:s postal_code:~s three_d_secure:~$1', IssuingAuthorization_VerificationData_AuthenticationExemptionShape, IssuingAuthorization_VerificationData_ThreeDSecureShape);
export const IssuingAuthorization: Schema<types.IssuingAuthorization> = result<types.IssuingAuthorization>("id:s object:'issuing.authorization' amount:i amount_details:~$0 approved:b authorization_method:s balance_transactions:[^balance_transaction] card:^issuing.card card_presence:~s cardholder:~@issuing.cardholder created:i currency:s fleet:~$1 fraud_challenges?:~[$2] fuel:~$3 livemode:b merchant_amount:i merchant_currency:s merchant_data:$4 metadata:{s} network_data:~$5 pending_request:~$6 request_history:[$7] status:s token?:~@issuing.token transactions:[^issuing.transaction] treasury?:~$8 verification_data:$9 verified_by_fraud_challenge:~b wallet:~s", IssuingAuthorization_AmountDetailsShape, IssuingAuthorization_FleetShape, IssuingAuthorization_FraudChallengeShape, IssuingAuthorization_FuelShape, IssuingAuthorization_MerchantDataShape, IssuingAuthorization_NetworkDataShape, IssuingAuthorization_PendingRequestShape, IssuingAuthorization_RequestHistoryShape, IssuingAuthorization_TreasuryShape, IssuingAuthorization_VerificationDataShape);
export type IssuingAuthorization = types.IssuingAuthorization;
