// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';

export interface IdentityVerificationReport {
  id: string;
  object: 'identity.verification_report';
  client_reference_id: string | null;
  /** Unix seconds. */
  created: number;
  document?: IdentityVerificationReport.Document;
  email?: IdentityVerificationReport.Email;
  id_number?: IdentityVerificationReport.IdNumber;
  livemode: boolean;
  options?: IdentityVerificationReport.Options;
  phone?: IdentityVerificationReport.Phone;
  selfie?: IdentityVerificationReport.Selfie;
  type: IdentityVerificationReport.Type;
  verification_flow?: string;
  verification_session: string | null;
}
export declare namespace IdentityVerificationReport {
  export interface Document {
    address: Address | null;
    dob?: Document.Dob | null;
    error: Document.Error | null;
    expiration_date?: Document.ExpirationDate | null;
    files: string[] | null;
    first_name: string | null;
    issued_date: Document.IssuedDate | null;
    issuing_country: string | null;
    last_name: string | null;
    number?: string | null;
    sex?: Document.Sex | null;
    status: Document.Status;
    type: Document.Type | null;
    unparsed_place_of_birth?: string | null;
    unparsed_sex?: string | null;
  }
  export namespace Document {
    export interface Dob {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    export interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'document_expired' | 'document_type_not_supported' | 'document_unverified_other' | OtherString;
    }
    export interface ExpirationDate {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    export interface IssuedDate {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    export type Sex = '[redacted]' | 'female' | 'male' | 'unknown' | OtherString;
    export type Status = 'unverified' | 'verified' | OtherString;
    export type Type = 'driving_license' | 'id_card' | 'passport' | OtherString;
  }
  export interface Email {
    email: string | null;
    error: Email.Error | null;
    status: Email.Status;
  }
  export namespace Email {
    export interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'email_unverified_other' | 'email_verification_declined' | OtherString;
    }
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export interface IdNumber {
    dob?: IdNumber.Dob | null;
    error: IdNumber.Error | null;
    first_name: string | null;
    id_number?: string | null;
    id_number_type: IdNumber.IdNumberType | null;
    last_name: string | null;
    status: IdNumber.Status;
  }
  export namespace IdNumber {
    export interface Dob {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    export interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'id_number_insufficient_document_data' | 'id_number_mismatch' | 'id_number_unverified_other' | OtherString;
    }
    export type IdNumberType = 'br_cpf' | 'sg_nric' | 'us_ssn' | OtherString;
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export interface Options {
    document?: Options.Document;
    id_number?: Options.IdNumber;
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
    export interface IdNumber {
    }
  }
  export interface Phone {
    error: Phone.Error | null;
    phone: string | null;
    status: Phone.Status;
  }
  export namespace Phone {
    export interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'phone_unverified_other' | 'phone_verification_declined' | OtherString;
    }
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export interface Selfie {
    document: string | null;
    error: Selfie.Error | null;
    selfie: string | null;
    status: Selfie.Status;
  }
  export namespace Selfie {
    export interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'selfie_document_missing_photo' | 'selfie_face_mismatch' | 'selfie_manipulated' | 'selfie_unverified_other' | OtherString;
    }
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export type Type = 'document' | 'id_number' | 'verification_flow' | OtherString;
}
