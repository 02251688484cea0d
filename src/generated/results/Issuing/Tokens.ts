// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Tokens.ts';

const IssuingToken_NetworkData_DeviceShape = result<never>('device_fingerprint?:s ip_address?:s location?:s name?:s phone_number?:s type?:s');
const IssuingToken_NetworkData_MastercardShape = result<never>('card_reference_id?:s token_reference_id:s token_requestor_id:s token_requestor_name?:s');
const IssuingToken_NetworkData_VisaShape = result<never>('card_reference_id:~s token_reference_id:s token_requestor_id:s token_risk_score?:s');
const IssuingToken_NetworkData_WalletProvider_CardholderAddressShape = result<never>('line1:s postal_code:s');
const IssuingToken_NetworkData_WalletProviderShape = result<never>('account_id?:s account_trust_score?:n card_number_source?:s cardholder_address?:$0 cardholder_name?:s device_trust_score?:n hashed_account_email_address?:s reason_codes?:[s] suggested_decision?:s suggested_decision_version?:s', IssuingToken_NetworkData_WalletProvider_CardholderAddressShape);
const IssuingToken_NetworkDataShape = result<never>('device?:$0 mastercard?:$1 type:s visa?:$2 wallet_provider?:$3', IssuingToken_NetworkData_DeviceShape, IssuingToken_NetworkData_MastercardShape, IssuingToken_NetworkData_VisaShape, IssuingToken_NetworkData_WalletProviderShape);
export const IssuingToken: Schema<types.IssuingToken> = result<types.IssuingToken>("id:s object:'issuing.token' card:@issuing.card created:i device_fingerprint:~s last4?:s livemode:b network:s network_data?:$0 network_updated_at:i status:s wallet_provider?:s", IssuingToken_NetworkDataShape);
export type IssuingToken = types.IssuingToken;
