// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata } from '../../../shared.ts';

export interface V2CommerceProductCatalogImport {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  object: 'v2.commerce.product_catalog_import';
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  created: string;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  feed_type: V2CommerceProductCatalogImport.FeedType;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  mode: V2CommerceProductCatalogImport.Mode;
  /** In which state it is. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  status: V2CommerceProductCatalogImport.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
  status_details?: V2CommerceProductCatalogImport.StatusDetails;
}
export declare namespace V2CommerceProductCatalogImport {
  export type FeedType = 'inventory' | 'pricing' | 'product' | 'promotion' | OtherString;
  export type Mode = 'replace' | 'upsert' | OtherString;
  export type Status = 'awaiting_upload' | 'failed' | 'processing' | 'succeeded' | 'succeeded_with_errors';
  export interface StatusDetails {
    /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
    awaiting_upload?: StatusDetails.AwaitingUpload;
    /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
    failed?: StatusDetails.Failed;
    /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
    processing?: StatusDetails.Processing;
    /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
    succeeded?: StatusDetails.Succeeded;
    /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
    succeeded_with_errors?: StatusDetails.SucceededWithErrors;
  }
  export namespace StatusDetails {
    export interface AwaitingUpload {
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      upload_url: AwaitingUpload.UploadUrl;
    }
    export namespace AwaitingUpload {
      export interface UploadUrl {
        /** When it stops to be usable. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        expires_at: string;
        /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        url: string;
      }
    }
    export interface Failed {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      code: Failed.Code;
      /** Why it failed, for people to read. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      failure_message: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      type: Failed.Type;
    }
    export namespace Failed {
      export type Code = 'file_not_found' | 'internal_error' | 'invalid_file' | OtherString;
      export type Type = 'cannot_proceed' | 'transient_failure' | OtherString;
    }
    export interface Processing {
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      error_count: string;
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      success_count: string;
    }
    export interface Succeeded {
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      success_count: string;
    }
    export interface SucceededWithErrors {
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      error_count: string;
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      error_file: SucceededWithErrors.ErrorFile;
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      samples: SucceededWithErrors.Sample[];
      /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
      success_count: string;
    }
    export namespace SucceededWithErrors {
      export interface ErrorFile {
        /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        content_type: string;
        /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        download_url: ErrorFile.DownloadUrl;
        /** How many bytes. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        size: string;
      }
      export namespace ErrorFile {
        export interface DownloadUrl {
          /** When it stops to be usable. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
          expires_at: string;
          /** Where it can be reached. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
          url: string;
        }
      }
      export interface Sample {
        /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        error_message: string;
        /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        field: string;
        /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        id: string;
        /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/object) */
        row: string;
      }
    }
  }
}
