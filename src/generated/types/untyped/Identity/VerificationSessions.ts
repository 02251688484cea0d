// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IdentityVerificationSessionCreateParams {
  client_reference_id?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  options?: IdentityVerificationSessionCreateParams.Options | undefined;
  provided_details?: IdentityVerificationSessionCreateParams.ProvidedDetails | undefined;
  related_customer?: string | undefined;
  related_customer_account?: string | undefined;
  related_person?: IdentityVerificationSessionCreateParams.RelatedPerson | undefined;
  return_url?: string | undefined;
  type?: IdentityVerificationSessionCreateParams.Type | undefined;
  verification_flow?: string | undefined;
}
export declare namespace IdentityVerificationSessionCreateParams {
  export interface Options {
    document?: Emptyable<Options.Document> | undefined;
  }
  export namespace Options {
    export interface Document {
      allowed_types?: readonly Document.AllowedType[] | undefined;
      require_id_number?: boolean | undefined;
      require_live_capture?: boolean | undefined;
      require_matching_selfie?: boolean | undefined;
    }
    export namespace Document {
      export type AllowedType = 'driving_license' | 'id_card' | 'passport' | OtherString;
    }
  }
  export interface ProvidedDetails {
    email?: string | undefined;
    phone?: string | undefined;
  }
  export interface RelatedPerson {
    account: string;
    person: string;
  }
  export type Type = 'document' | 'id_number' | OtherString;
}

export interface IdentityVerificationSessionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IdentityVerificationSessionUpdateParams {
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  options?: IdentityVerificationSessionUpdateParams.Options | undefined;
  provided_details?: IdentityVerificationSessionUpdateParams.ProvidedDetails | undefined;
  type?: IdentityVerificationSessionUpdateParams.Type | undefined;
}
export declare namespace IdentityVerificationSessionUpdateParams {
  export interface Options {
    document?: Emptyable<Options.Document> | undefined;
  }
  export namespace Options {
    export interface Document {
      allowed_types?: readonly Document.AllowedType[] | undefined;
      require_id_number?: boolean | undefined;
      require_live_capture?: boolean | undefined;
      require_matching_selfie?: boolean | undefined;
    }
    export namespace Document {
      export type AllowedType = 'driving_license' | 'id_card' | 'passport' | OtherString;
    }
  }
  export interface ProvidedDetails {
    email?: string | undefined;
    phone?: string | undefined;
  }
  export type Type = 'document' | 'id_number' | OtherString;
}

export interface IdentityVerificationSessionListParams extends PaginationParams {
  client_reference_id?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  related_customer?: string | undefined;
  related_customer_account?: string | undefined;
  status?: IdentityVerificationSessionListParams.Status | undefined;
}
export declare namespace IdentityVerificationSessionListParams {
  export type Status = 'canceled' | 'processing' | 'requires_input' | 'verified' | OtherString;
}

export interface IdentityVerificationSessionCancelParams {
  expand?: readonly string[] | undefined;
}

export interface IdentityVerificationSessionRedactParams {
  expand?: readonly string[] | undefined;
}
