// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Tokens.ts';

export const IssuingToken: Schema<types.IssuingToken> = result<types.IssuingToken>("id:s object:'issuing.token' card:@issuing.card created:i device_fingerprint:~s last4?:s livemode:b network:s network_data?:(device?:(device_fingerprint?:s ip_address?:s location?:s name?:s phone_number?:s type?:s) mastercard?:(card_reference_id?:s token_reference_id:s token_requestor_id:s token_requestor_name?:s) type:s visa?:(card_reference_id:~s token_reference_id:s token_requestor_id:s token_risk_score?:s) wallet_provider?:(account_id?:s account_trust_score?:n card_number_source?:s cardholder_address?:(line1:s postal_code:s) cardholder_name?:s device_trust_score?:n hashed_account_email_address?:s reason_codes?:[s] suggested_decision?:s suggested_decision_version?:s)) network_updated_at:i status:s wallet_provider?:s");
export type IssuingToken = types.IssuingToken;
