// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { IdentityVerificationReport } from '../Identity/VerificationReports.ts';

export interface IdentityVerificationSession {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  object: 'identity.verification_session';
  /** An id of your own, such as that of a cart, at most 200 characters. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  client_reference_id: string | null;
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  client_secret: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  last_error: IdentityVerificationSession.LastError | null;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  last_verification_report: Expandable<IdentityVerificationReport> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  metadata: Metadata;
  /** What there is to choose from. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  options: IdentityVerificationSession.Options | null;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  provided_details?: IdentityVerificationSession.ProvidedDetails | null;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  redaction: IdentityVerificationSession.Redaction | null;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  related_customer: string | null;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  related_customer_account: string | null;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  related_person?: IdentityVerificationSession.RelatedPerson;
  /** In which state it is. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  status: IdentityVerificationSession.Status;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  type: IdentityVerificationSession.Type;
  /** A web address, `https://…`. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  url: string | null;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  verification_flow?: string;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
  verified_outputs?: IdentityVerificationSession.VerifiedOutputs | null;
}
export declare namespace IdentityVerificationSession {
  export interface LastError {
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    code: LastError.Code | null;
    /** Why. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    reason: string | null;
  }
  export namespace LastError {
    export type Code = 'abandoned' | 'consent_declined' | 'country_not_supported' | 'device_not_supported' | 'document_expired' | 'document_type_not_supported' | 'document_unverified_other' | 'email_unverified_other' | 'email_verification_declined' | 'id_number_insufficient_document_data' | 'id_number_mismatch' | 'id_number_unverified_other' | 'phone_unverified_other' | 'phone_verification_declined' | 'selfie_document_missing_photo' | 'selfie_face_mismatch' | 'selfie_manipulated' | 'selfie_unverified_other' | 'under_supported_age' | OtherString;
  }
  export interface Options {
    /** What proves the identity. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    document?: Options.Document;
    /** What was checked of the email address. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    email?: Options.Email;
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    id_number?: Options.IdNumber;
    /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    matching?: Options.Matching;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    phone?: Options.Phone;
  }
  export namespace Options {
    export interface Document {
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      allowed_types?: Document.AllowedType[];
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      require_id_number?: boolean;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      require_live_capture?: boolean;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      require_matching_selfie?: boolean;
    }
    export namespace Document {
      export type AllowedType = 'driving_license' | 'id_card' | 'passport' | OtherString;
    }
    export interface Email {
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      require_verification?: boolean;
    }
    export interface IdNumber {
    }
    export interface Matching {
      /** Date of birth. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      dob?: Matching.Dob;
      /** What it is called. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      name?: Matching.Name;
    }
    export namespace Matching {
      export type Dob = 'none' | 'similar' | OtherString;
      export type Name = 'none' | 'similar' | OtherString;
    }
    export interface Phone {
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      require_verification?: boolean;
    }
  }
  export interface ProvidedDetails {
    /** What was checked of the email address. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    email?: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    phone?: string;
  }
  export interface Redaction {
    /** In which state it is. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    status: Redaction.Status;
  }
  export namespace Redaction {
    export type Status = 'processing' | 'redacted' | 'validated' | OtherString;
  }
  export interface RelatedPerson {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    account: string;
    /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    person: string;
  }
  export type Status = 'canceled' | 'processing' | 'requires_input' | 'verified' | OtherString;
  export type Type = 'document' | 'id_number' | 'verification_flow' | OtherString;
  export interface VerifiedOutputs {
    /** A postal address. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    address: Address | null;
    /** Date of birth. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    dob?: VerifiedOutputs.Dob | null;
    /** What was checked of the email address. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    email: string | null;
    /** First name. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    first_name: string | null;
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    id_number?: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    id_number_type: VerifiedOutputs.IdNumberType | null;
    /** Family name. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    last_name: string | null;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    phone: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    sex?: VerifiedOutputs.Sex | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    unparsed_place_of_birth?: string | null;
    /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
    unparsed_sex?: string | null;
  }
  export namespace VerifiedOutputs {
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      day: number | null;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      month: number | null;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/identity/verification_sessions/object) */
      year: number | null;
    }
    export type IdNumberType = 'br_cpf' | 'sg_nric' | 'us_ssn' | OtherString;
    export type Sex = '[redacted]' | 'female' | 'male' | 'unknown' | OtherString;
  }
}
