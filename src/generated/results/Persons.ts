// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Persons.ts';
import { Account_Company_AddressKanaShape, Account_Company_DirectorshipDeclarationShape, Account_Company_RegistrationDateShape, Account_Company_Verification_DocumentShape, Account_FutureRequirements_AlternativeShape, Account_FutureRequirements_ErrorShape, AddressShape } from './shared.ts';

export const DeletedPerson: Schema<types.DeletedPerson> = result<types.DeletedPerson>("id:s object:'person' deleted:!");
const Person_AdditionalTosAcceptancesShape = result<never>('account:~$0', Account_Company_DirectorshipDeclarationShape);
const Person_FutureRequirementsShape = result<never>('alternatives:~[$0] currently_due:[s] errors:[$1] eventually_due:[s] past_due:[s] pending_verification:[s]', Account_FutureRequirements_AlternativeShape, Account_FutureRequirements_ErrorShape);
const Person_RelationshipShape = result<never>('authorizer:~b director:~b executive:~b legal_guardian:~b owner:~b percent_ownership:~n representative:~b title:~s');
const Person_UsCfpbData_EthnicityDetailsShape = result<never>('ethnicity:~[s] ethnicity_other:~s');
const Person_UsCfpbData_RaceDetailsShape = result<never>('race:~[s] race_other:~s');
const Person_UsCfpbDataShape = result<never>('ethnicity_details:~$0 race_details:~$1 self_identified_gender:~s', Person_UsCfpbData_EthnicityDetailsShape, Person_UsCfpbData_RaceDetailsShape);
const Person_VerificationShape = result<never>('additional_document?:~$0 details?:~s details_code?:~s document?:$0 status:s', Account_Company_Verification_DocumentShape);
export const Person: Schema<types.Person> = result<types.Person>("id:s object:'person' account:s additional_tos_acceptances?:$0 address?:$1 address_kana?:~$2 address_kanji?:~$2 created:i dob?:$3 email?:~s first_name?:~s first_name_kana?:~s first_name_kanji?:~s full_name_aliases?:[s] future_requirements?:~$4 gender?:~s id_number_provided?:b id_number_secondary_provided?:b last_name?:~s last_name_kana?:~s last_name_kanji?:~s maiden_name?:~s metadata?:{s} nationality?:~s phone?:~s political_exposure?:s registered_address?:$1 relationship?:$5 requirements?:~$4 ssn_last_4_provided?:b us_cfpb_data?:~$6 verification?:$7", Person_AdditionalTosAcceptancesShape, AddressShape, Account_Company_AddressKanaShape, Account_Company_RegistrationDateShape, Person_FutureRequirementsShape, Person_RelationshipShape, Person_UsCfpbDataShape, Person_VerificationShape);
export type DeletedPerson = types.DeletedPerson;
export type Person = types.Person;
