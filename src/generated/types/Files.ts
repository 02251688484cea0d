// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, OtherString, Timestamp, Upload } from '../../core/words.ts';
import type { FileLink } from './FileLinks.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface File {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/files/object#file_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/files/object#file_object-object) */
  object: 'file';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/files/object#file_object-created) */
  created: number;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/files/object#file_object-expires_at) */
  expires_at: number | null;
  /** The file's name. [Docs](https://docs.stripe.com/api/files/object#file_object-filename) */
  filename: string | null;
  /** Links that anybody can open. [Docs](https://docs.stripe.com/api/files/object#file_object-links) */
  links?: ApiList<FileLink> | null;
  /** What it is for. [Docs](https://docs.stripe.com/api/files/object#file_object-purpose) */
  purpose: File.Purpose;
  /** How many bytes. [Docs](https://docs.stripe.com/api/files/object#file_object-size) */
  size: number;
  /** A name for people to read. [Docs](https://docs.stripe.com/api/files/object#file_object-title) */
  title: string | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/files/object#file_object-type) */
  type: string | null;
  /** Where the file can be fetched with your key. [Docs](https://docs.stripe.com/api/files/object#file_object-url) */
  url: string | null;
}
export declare namespace File {
  export type Purpose = 'account_requirement' | 'additional_verification' | 'business_icon' | 'business_logo' | 'customer_signature' | 'dispute_evidence' | 'document_provider_identity_document' | 'finance_report_run' | 'financial_account_statement' | 'identity_document' | 'identity_document_downloadable' | 'issuing_regulatory_reporting' | 'pci_document' | 'platform_terms_of_service' | 'selfie' | 'sigma_scheduled_query' | 'tax_document_user_upload' | 'terminal_android_apk' | 'terminal_reader_splashscreen' | 'terminal_wifi_certificate' | 'terminal_wifi_private_key' | OtherString;
}

export interface FileCreateParams {
  /** The content, with its name. [Docs](https://docs.stripe.com/api/files/create#create_file-file) */
  file: Upload;
  /** What it is for. [Docs](https://docs.stripe.com/api/files/create#create_file-purpose) */
  purpose: FileCreateParams.Purpose;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Makes a link along with it that anybody can open. [Docs](https://docs.stripe.com/api/files/create#create_file-file_link_data) */
  file_link_data?: FileCreateParams.FileLinkData | undefined;
}
export declare namespace FileCreateParams {
  export type Purpose = 'account_requirement' | 'additional_verification' | 'business_icon' | 'business_logo' | 'customer_signature' | 'dispute_evidence' | 'identity_document' | 'issuing_regulatory_reporting' | 'pci_document' | 'platform_terms_of_service' | 'tax_document_user_upload' | 'terminal_android_apk' | 'terminal_reader_splashscreen' | 'terminal_wifi_certificate' | 'terminal_wifi_private_key' | OtherString;
  export interface FileLinkData {
    /** Whether to make a link. [Docs](https://docs.stripe.com/api/files/create#create_file-file_link_data-create) */
    create: boolean;
    /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/files/create#create_file-file_link_data-expires_at) */
    expires_at?: Timestamp | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/files/create#create_file-file_link_data-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
  }
}

export interface FileRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface FileListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/files/list#list_files-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those for this purpose. [Docs](https://docs.stripe.com/api/files/list#list_files-purpose) */
  purpose?: FileListParams.Purpose | undefined;
}
export declare namespace FileListParams {
  export type Purpose = 'account_requirement' | 'additional_verification' | 'business_icon' | 'business_logo' | 'customer_signature' | 'dispute_evidence' | 'document_provider_identity_document' | 'finance_report_run' | 'financial_account_statement' | 'identity_document' | 'identity_document_downloadable' | 'issuing_regulatory_reporting' | 'pci_document' | 'platform_terms_of_service' | 'selfie' | 'sigma_scheduled_query' | 'tax_document_user_upload' | 'terminal_android_apk' | 'terminal_reader_splashscreen' | 'terminal_wifi_certificate' | 'terminal_wifi_private_key' | OtherString;
}
