// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Identity/VerificationSessions.ts';
import { AddressShape } from '../shared.ts';

export const IdentityVerificationSession: Schema<types.IdentityVerificationSession> = result<types.IdentityVerificationSession>("id:s object:'identity.verification_session' client_reference_id:~s client_secret:~s created:i last_error:~(code:~s reason:~s) last_verification_report:~@identity.verification_report livemode:b metadata:{s} options:~(document?:(allowed_types?:[s] require_id_number?:b require_live_capture?:b require_matching_selfie?:b) email?:(require_verification?:b) id_number?:() matching?:(dob?:s name?:s) phone?:(require_verification?:b)) provided_details?:~(email?:s phone?:s) redaction:~(status:s) related_customer:~s related_customer_account:~s related_person?:(account:s person:s) status:s type:s url:~s verification_flow?:s verified_outputs?:~(address:~$0 dob?:~(day:~i month:~i year:~i) email:~s first_name:~s id_number?:~s id_number_type:~s last_name:~s phone:~s sex?:~s unparsed_place_of_birth?:~s unparsed_sex?:~s)", AddressShape);
export type IdentityVerificationSession = types.IdentityVerificationSession;
