// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Identity/VerificationReports.ts';
import { Account_Company_RegistrationDateShape, Account_Settings_PaypayPayments_Site_AccessibleShape, AddressShape, IdentityVerificationReport_Document_ErrorShape, IdentityVerificationReport_Options_DocumentShape } from '../shared.ts';

const IdentityVerificationReport_DocumentShape = result<never>('address:~$0 dob?:~$1 error:~$2 expiration_date?:~$1 files:~[s] first_name:~s issued_date:~$1 issuing_country:~s last_name:~s number?:~s sex?:~s status:s type:~s unparsed_place_of_birth?:~s unparsed_sex?:~s', AddressShape, Account_Company_RegistrationDateShape, IdentityVerificationReport_Document_ErrorShape);
const IdentityVerificationReport_EmailShape = result<never>('email:~s error:~$0 status:s', IdentityVerificationReport_Document_ErrorShape);
const IdentityVerificationReport_IdNumberShape = result<never>('dob?:~$0 error:~$1 first_name:~s id_number?:~s id_number_type:~s last_name:~s status:s', Account_Company_RegistrationDateShape, IdentityVerificationReport_Document_ErrorShape);
const IdentityVerificationReport_OptionsShape = result<never>('document?:$0 id_number?:$1', IdentityVerificationReport_Options_DocumentShape, Account_Settings_PaypayPayments_Site_AccessibleShape);
const IdentityVerificationReport_PhoneShape = result<never>('error:~$0 phone:~s status:s', IdentityVerificationReport_Document_ErrorShape);
const IdentityVerificationReport_SelfieShape = result<never>('document:~s error:~$0 selfie:~s status:s', IdentityVerificationReport_Document_ErrorShape);
export const IdentityVerificationReport: Schema<types.IdentityVerificationReport> = result<types.IdentityVerificationReport>("id:s object:'identity.verification_report' client_reference_id:~s created:i document?:$0 email?:$1 id_number?:$2 livemode:b options?:$3 phone?:$4 selfie?:$5 type:s verification_flow?:s verification_session:~s", IdentityVerificationReport_DocumentShape, IdentityVerificationReport_EmailShape, IdentityVerificationReport_IdNumberShape, IdentityVerificationReport_OptionsShape, IdentityVerificationReport_PhoneShape, IdentityVerificationReport_SelfieShape);
export type IdentityVerificationReport = types.IdentityVerificationReport;
