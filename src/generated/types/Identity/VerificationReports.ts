// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';

export interface IdentityVerificationReport {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  object: 'identity.verification_report';
  /** An id of your own, such as that of a cart, at most 200 characters. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  client_reference_id: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  created: number;
  /** What proves the identity. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  document?: IdentityVerificationReport.Document;
  /** What was checked of the email address. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  email?: IdentityVerificationReport.Email;
  /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  id_number?: IdentityVerificationReport.IdNumber;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  livemode: boolean;
  /** What there is to choose from. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  options?: IdentityVerificationReport.Options;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  phone?: IdentityVerificationReport.Phone;
  /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  selfie?: IdentityVerificationReport.Selfie;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  type: IdentityVerificationReport.Type;
  /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  verification_flow?: string;
  /** Id of the check of identity that it gives access to (`vs_…`). [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
  verification_session: string | null;
}
export declare namespace IdentityVerificationReport {
  export interface Document {
    /** A postal address. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    address: Address | null;
    /** Date of birth. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    dob?: Document.Dob | null;
    /** What went wrong. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    error: Document.Error | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    expiration_date?: Document.ExpirationDate | null;
    /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    files: string[] | null;
    /** First name. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    first_name: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    issued_date: Document.IssuedDate | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    issuing_country: string | null;
    /** Family name. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    last_name: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    number?: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    sex?: Document.Sex | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    status: Document.Status;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    type: Document.Type | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    unparsed_place_of_birth?: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    unparsed_sex?: string | null;
  }
  export namespace Document {
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      day: number | null;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      month: number | null;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      year: number | null;
    }
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      code: Error.Code | null;
      /** Why. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'document_expired' | 'document_type_not_supported' | 'document_unverified_other' | OtherString;
    }
    export interface ExpirationDate {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      day: number | null;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      month: number | null;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      year: number | null;
    }
    export interface IssuedDate {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      day: number | null;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      month: number | null;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      year: number | null;
    }
    export type Sex = '[redacted]' | 'female' | 'male' | 'unknown' | OtherString;
    export type Status = 'unverified' | 'verified' | OtherString;
    export type Type = 'driving_license' | 'id_card' | 'passport' | OtherString;
  }
  export interface Email {
    /** What was checked of the email address. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    email: string | null;
    /** What went wrong. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    error: Email.Error | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    status: Email.Status;
  }
  export namespace Email {
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      code: Error.Code | null;
      /** Why. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'email_unverified_other' | 'email_verification_declined' | OtherString;
    }
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export interface IdNumber {
    /** Date of birth. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    dob?: IdNumber.Dob | null;
    /** What went wrong. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    error: IdNumber.Error | null;
    /** First name. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    first_name: string | null;
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    id_number?: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    id_number_type: IdNumber.IdNumberType | null;
    /** Family name. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    last_name: string | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    status: IdNumber.Status;
  }
  export namespace IdNumber {
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      day: number | null;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      month: number | null;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      year: number | null;
    }
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      code: Error.Code | null;
      /** Why. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'id_number_insufficient_document_data' | 'id_number_mismatch' | 'id_number_unverified_other' | OtherString;
    }
    export type IdNumberType = 'br_cpf' | 'sg_nric' | 'us_ssn' | OtherString;
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export interface Options {
    /** What proves the identity. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    document?: Options.Document;
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    id_number?: Options.IdNumber;
  }
  export namespace Options {
    export interface Document {
      /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      allowed_types?: Document.AllowedType[];
      /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      require_id_number?: boolean;
      /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      require_live_capture?: boolean;
      /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      require_matching_selfie?: boolean;
    }
    export namespace Document {
      export type AllowedType = 'driving_license' | 'id_card' | 'passport' | OtherString;
    }
    export interface IdNumber {
    }
  }
  export interface Phone {
    /** What went wrong. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    error: Phone.Error | null;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    phone: string | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    status: Phone.Status;
  }
  export namespace Phone {
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      code: Error.Code | null;
      /** Why. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'phone_unverified_other' | 'phone_verification_declined' | OtherString;
    }
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export interface Selfie {
    /** What proves the identity. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    document: string | null;
    /** What went wrong. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    error: Selfie.Error | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    selfie: string | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
    status: Selfie.Status;
  }
  export namespace Selfie {
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      code: Error.Code | null;
      /** Why. [Docs](https://docs.stripe.com/api/identity/verification_reports/object) */
      reason: string | null;
    }
    export namespace Error {
      export type Code = 'selfie_document_missing_photo' | 'selfie_face_mismatch' | 'selfie_manipulated' | 'selfie_unverified_other' | OtherString;
    }
    export type Status = 'unverified' | 'verified' | OtherString;
  }
  export type Type = 'document' | 'id_number' | 'verification_flow' | OtherString;
}
