// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { IdentityVerificationReport } from '../Identity/VerificationReports.ts';

export interface IdentityVerificationSession {
  id: string;
  object: 'identity.verification_session';
  client_reference_id: string | null;
  client_secret: string | null;
  /** Unix seconds. */
  created: number;
  last_error: IdentityVerificationSession.LastError | null;
  last_verification_report: Expandable<IdentityVerificationReport> | null;
  livemode: boolean;
  metadata: Metadata;
  options: IdentityVerificationSession.Options | null;
  provided_details?: IdentityVerificationSession.ProvidedDetails | null;
  redaction: IdentityVerificationSession.Redaction | null;
  related_customer: string | null;
  related_customer_account: string | null;
  related_person?: IdentityVerificationSession.RelatedPerson;
  status: IdentityVerificationSession.Status;
  type: IdentityVerificationSession.Type;
  url: string | null;
  verification_flow?: string;
  verified_outputs?: IdentityVerificationSession.VerifiedOutputs | null;
}
export declare namespace IdentityVerificationSession {
  export interface LastError {
    code: LastError.Code | null;
    reason: string | null;
  }
  export namespace LastError {
    export type Code = 'abandoned' | 'consent_declined' | 'country_not_supported' | 'device_not_supported' | 'document_expired' | 'document_type_not_supported' | 'document_unverified_other' | 'email_unverified_other' | 'email_verification_declined' | 'id_number_insufficient_document_data' | 'id_number_mismatch' | 'id_number_unverified_other' | 'phone_unverified_other' | 'phone_verification_declined' | 'selfie_document_missing_photo' | 'selfie_face_mismatch' | 'selfie_manipulated' | 'selfie_unverified_other' | 'under_supported_age' | OtherString;
  }
  export interface Options {
    document?: Options.Document;
    email?: Options.Email;
    id_number?: Options.IdNumber;
    matching?: Options.Matching;
    phone?: Options.Phone;
  }
  export namespace Options {
    export interface Document {
      allowed_types?: Document.AllowedType[];
      require_id_number?: boolean;
      require_live_capture?: boolean;
      require_matching_selfie?: boolean;
    }
    export namespace Document {
      export type AllowedType = 'driving_license' | 'id_card' | 'passport' | OtherString;
    }
    export interface Email {
      require_verification?: boolean;
    }
    export interface IdNumber {
    }
    export interface Matching {
      dob?: Matching.Dob;
      name?: Matching.Name;
    }
    export namespace Matching {
      export type Dob = 'none' | 'similar' | OtherString;
      export type Name = 'none' | 'similar' | OtherString;
    }
    export interface Phone {
      require_verification?: boolean;
    }
  }
  export interface ProvidedDetails {
    email?: string;
    phone?: string;
  }
  export interface Redaction {
    status: Redaction.Status;
  }
  export namespace Redaction {
    export type Status = 'processing' | 'redacted' | 'validated' | OtherString;
  }
  export interface RelatedPerson {
    account: string;
    person: string;
  }
  export type Status = 'canceled' | 'processing' | 'requires_input' | 'verified' | OtherString;
  export type Type = 'document' | 'id_number' | 'verification_flow' | OtherString;
  export interface VerifiedOutputs {
    address: Address | null;
    dob?: VerifiedOutputs.Dob | null;
    email: string | null;
    first_name: string | null;
    id_number?: string | null;
    id_number_type: VerifiedOutputs.IdNumberType | null;
    last_name: string | null;
    phone: string | null;
    sex?: VerifiedOutputs.Sex | null;
    unparsed_place_of_birth?: string | null;
    unparsed_sex?: string | null;
  }
  export namespace VerifiedOutputs {
    export interface Dob {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    export type IdNumberType = 'br_cpf' | 'sg_nric' | 'us_ssn' | OtherString;
    export type Sex = '[redacted]' | 'female' | 'male' | 'unknown' | OtherString;
  }
}
