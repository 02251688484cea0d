// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';
import type { Metadata } from '../../../shared.ts';

export interface V2CommerceProductCatalogImport {
  id: string;
  object: 'v2.commerce.product_catalog_import';
  created: string;
  feed_type: V2CommerceProductCatalogImport.FeedType;
  livemode: boolean;
  metadata: Metadata;
  mode: V2CommerceProductCatalogImport.Mode;
  status: V2CommerceProductCatalogImport.Status;
  status_details?: V2CommerceProductCatalogImport.StatusDetails;
}
export declare namespace V2CommerceProductCatalogImport {
  export type FeedType = 'inventory' | 'pricing' | 'product' | 'promotion' | OtherString;
  export type Mode = 'replace' | 'upsert' | OtherString;
  export type Status = 'awaiting_upload' | 'failed' | 'processing' | 'succeeded' | 'succeeded_with_errors';
  export interface StatusDetails {
    awaiting_upload?: StatusDetails.AwaitingUpload;
    failed?: StatusDetails.Failed;
    processing?: StatusDetails.Processing;
    succeeded?: StatusDetails.Succeeded;
    succeeded_with_errors?: StatusDetails.SucceededWithErrors;
  }
  export namespace StatusDetails {
    export interface AwaitingUpload {
      upload_url: AwaitingUpload.UploadUrl;
    }
    export namespace AwaitingUpload {
      export interface UploadUrl {
        expires_at: string;
        url: string;
      }
    }
    export interface Failed {
      code: Failed.Code;
      failure_message: string;
      type: Failed.Type;
    }
    export namespace Failed {
      export type Code = 'file_not_found' | 'internal_error' | 'invalid_file' | OtherString;
      export type Type = 'cannot_proceed' | 'transient_failure' | OtherString;
    }
    export interface Processing {
      error_count: string;
      success_count: string;
    }
    export interface Succeeded {
      success_count: string;
    }
    export interface SucceededWithErrors {
      error_count: string;
      error_file: SucceededWithErrors.ErrorFile;
      samples: SucceededWithErrors.Sample[];
      success_count: string;
    }
    export namespace SucceededWithErrors {
      export interface ErrorFile {
        content_type: string;
        download_url: ErrorFile.DownloadUrl;
        size: string;
      }
      export namespace ErrorFile {
        export interface DownloadUrl {
          expires_at: string;
          url: string;
        }
      }
      export interface Sample {
        error_message: string;
        field: string;
        id: string;
        row: string;
      }
    }
  }
}
