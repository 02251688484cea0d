// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Identity/VerificationReports.ts';
import { AddressShape } from '../shared.ts';

export const IdentityVerificationReport: Schema<types.IdentityVerificationReport> = result<types.IdentityVerificationReport>("id:s object:'identity.verification_report' client_reference_id:~s created:i document?:(address:~$0 dob?:~(day:~i month:~i year:~i) error:~(code:~s reason:~s) expiration_date?:~(day:~i month:~i year:~i) files:~[s] first_name:~s issued_date:~(day:~i month:~i year:~i) issuing_country:~s last_name:~s number?:~s sex?:~s status:s type:~s unparsed_place_of_birth?:~s unparsed_sex?:~s) email?:(email:~s error:~(code:~s reason:~s) status:s) id_number?:(dob?:~(day:~i month:~i year:~i) error:~(code:~s reason:~s) first_name:~s id_number?:~s id_number_type:~s last_name:~s status:s) livemode:b options?:(document?:(allowed_types?:[s] require_id_number?:b require_live_capture?:b require_matching_selfie?:b) id_number?:()) phone?:(error:~(code:~s reason:~s) phone:~s status:s) selfie?:(document:~s error:~(code:~s reason:~s) selfie:~s status:s) type:s verification_flow?:s verification_session:~s", AddressShape);
export type IdentityVerificationReport = types.IdentityVerificationReport;
