// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Identity/VerificationSessions.ts';
import { Account_Company_RegistrationDateShape, Account_Settings_PaypayPayments_Site_AccessibleShape, AddressShape, Charge_PaymentMethodDetails_Card_ExtendedAuthorizationShape, IdentityVerificationReport_Document_ErrorShape, IdentityVerificationReport_Options_DocumentShape } from '../shared.ts';

const IdentityVerificationSession_Options_EmailShape = result<never>('require_verification?:b');
const IdentityVerificationSession_Options_MatchingShape = result<never>('dob?:s name?:s');
const IdentityVerificationSession_OptionsShape = result<never>('document?:$0 email?:$1 id_number?:$2 matching?:$3 phone?:$1', IdentityVerificationReport_Options_DocumentShape, IdentityVerificationSession_Options_EmailShape, Account_Settings_PaypayPayments_Site_AccessibleShape, IdentityVerificationSession_Options_MatchingShape);
const IdentityVerificationSession_ProvidedDetailsShape = result<never>('email?:s phone?:s');
const IdentityVerificationSession_RelatedPersonShape = result<never>('account:s person:s');
const IdentityVerificationSession_VerifiedOutputsShape = result<never>('address:~$0 dob?:~$1 email:~s first_name:~s id_number?:~s id_number_type:~s last_name:~s phone:~s sex?:~s unparsed_place_of_birth?:~s unparsed_sex?:~s', AddressShape, Account_Company_RegistrationDateShape);
export const IdentityVerificationSession: Schema<types.IdentityVerificationSession> = result<types.IdentityVerificationSession>("id:s object:'identity.verification_session' client_reference_id:~s client_secret:~s created:i last_error:~$0 last_verification_report:~@identity.verification_report livemode:b metadata:{s} options:~$1 provided_details?:~$2 redaction:~$3 related_customer:~s related_customer_account:~s related_person?:$4 status:s type:s url:~s verification_flow?:s verified_outputs?:~$5", IdentityVerificationReport_Document_ErrorShape, IdentityVerificationSession_OptionsShape, IdentityVerificationSession_ProvidedDetailsShape, Charge_PaymentMethodDetails_Card_ExtendedAuthorizationShape, IdentityVerificationSession_RelatedPersonShape, IdentityVerificationSession_VerifiedOutputsShape);
export type IdentityVerificationSession = types.IdentityVerificationSession;
