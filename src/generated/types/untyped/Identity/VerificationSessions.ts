// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IdentityVerificationSessionCreateParams {
  /** An id of your own, such as that of a cart, at most 200 characters. [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  client_reference_id?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  metadata?: MetadataParam | undefined;
  /** What there is to choose from. [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  options?: IdentityVerificationSessionCreateParams.Options | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  provided_details?: IdentityVerificationSessionCreateParams.ProvidedDetails | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  related_customer?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  related_customer_account?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  related_person?: IdentityVerificationSessionCreateParams.RelatedPerson | undefined;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  return_url?: string | undefined;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  type?: IdentityVerificationSessionCreateParams.Type | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
  verification_flow?: string | undefined;
}
export declare namespace IdentityVerificationSessionCreateParams {
  export interface Options {
    /** What proves the identity. [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
    document?: Emptyable<Options.Document> | undefined;
  }
  export namespace Options {
    export interface Document {
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
      allowed_types?: readonly Document.AllowedType[] | undefined;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
      require_id_number?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
      require_live_capture?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
      require_matching_selfie?: boolean | undefined;
    }
    export namespace Document {
      export type AllowedType = 'driving_license' | 'id_card' | 'passport' | OtherString;
    }
  }
  export interface ProvidedDetails {
    /** What was checked of the email address. [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
    email?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
    phone?: string | undefined;
  }
  export interface RelatedPerson {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
    account: string;
    /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/create) */
    person: string;
  }
  export type Type = 'document' | 'id_number' | OtherString;
}

export interface IdentityVerificationSessionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IdentityVerificationSessionUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
  metadata?: MetadataParam | undefined;
  /** What there is to choose from. [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
  options?: IdentityVerificationSessionUpdateParams.Options | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
  provided_details?: IdentityVerificationSessionUpdateParams.ProvidedDetails | undefined;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
  type?: IdentityVerificationSessionUpdateParams.Type | undefined;
}
export declare namespace IdentityVerificationSessionUpdateParams {
  export interface Options {
    /** What proves the identity. [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
    document?: Emptyable<Options.Document> | undefined;
  }
  export namespace Options {
    export interface Document {
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
      allowed_types?: readonly Document.AllowedType[] | undefined;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
      require_id_number?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
      require_live_capture?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
      require_matching_selfie?: boolean | undefined;
    }
    export namespace Document {
      export type AllowedType = 'driving_license' | 'id_card' | 'passport' | OtherString;
    }
  }
  export interface ProvidedDetails {
    /** What was checked of the email address. [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
    email?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/identity/verification_sessions/update) */
    phone?: string | undefined;
  }
  export type Type = 'document' | 'id_number' | OtherString;
}

export interface IdentityVerificationSessionListParams extends PaginationParams {
  /** An id of your own, such as that of a cart, at most 200 characters. [Docs](https://docs.stripe.com/api/identity/verification_sessions/list) */
  client_reference_id?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/identity/verification_sessions/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/list) */
  related_customer?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/identity/verification_sessions/list) */
  related_customer_account?: string | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/identity/verification_sessions/list) */
  status?: IdentityVerificationSessionListParams.Status | undefined;
}
export declare namespace IdentityVerificationSessionListParams {
  export type Status = 'canceled' | 'processing' | 'requires_input' | 'verified' | OtherString;
}

export interface IdentityVerificationSessionCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IdentityVerificationSessionRedactParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
