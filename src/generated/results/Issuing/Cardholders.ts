// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Cardholders.ts';
import { Account_Company_DirectorshipDeclarationShape, Account_Company_RegistrationDateShape, IssuingCard_SpendingControlsShape, IssuingCardholder_BillingShape } from '../shared.ts';

const IssuingCardholder_CompanyShape = result<never>('tax_id_provided:b');
const IssuingCardholder_Individual_CardIssuingShape = result<never>('user_terms_acceptance:~$0', Account_Company_DirectorshipDeclarationShape);
const IssuingCardholder_Individual_Verification_DocumentShape = result<never>('back:~@file front:~@file');
const IssuingCardholder_Individual_VerificationShape = result<never>('document:~$0', IssuingCardholder_Individual_Verification_DocumentShape);
const IssuingCardholder_IndividualShape = result<never>('card_issuing?:~$0 dob:~$1 first_name:~s last_name:~s verification:~$2', IssuingCardholder_Individual_CardIssuingShape, Account_Company_RegistrationDateShape, IssuingCardholder_Individual_VerificationShape);
const IssuingCardholder_RequirementsShape = result<never>('disabled_reason:~s past_due:~[s]');
export const IssuingCardholder: Schema<types.IssuingCardholder> = result<types.IssuingCardholder>("id:s object:'issuing.cardholder' billing:$0 company:~$1 created:i email:~s individual:~$2 livemode:b metadata:{s} name:s phone_number:~s preferred_locales:~[s] requirements:$3 spending_controls:~$4 status:s type:s", IssuingCardholder_BillingShape, IssuingCardholder_CompanyShape, IssuingCardholder_IndividualShape, IssuingCardholder_RequirementsShape, IssuingCard_SpendingControlsShape);
export type IssuingCardholder = types.IssuingCardholder;
