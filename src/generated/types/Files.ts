// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, OtherString, Timestamp, Upload } from '../../core/words.ts';
import type { FileLink } from './FileLinks.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface File {
  id: string;
  object: 'file';
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  expires_at: number | null;
  filename: string | null;
  links?: ApiList<FileLink> | null;
  purpose: File.Purpose;
  size: number;
  title: string | null;
  type: string | null;
  url: string | null;
}
export declare namespace File {
  export type Purpose = 'account_requirement' | 'additional_verification' | 'business_icon' | 'business_logo' | 'customer_signature' | 'dispute_evidence' | 'document_provider_identity_document' | 'finance_report_run' | 'financial_account_statement' | 'identity_document' | 'identity_document_downloadable' | 'issuing_regulatory_reporting' | 'pci_document' | 'platform_terms_of_service' | 'selfie' | 'sigma_scheduled_query' | 'tax_document_user_upload' | 'terminal_android_apk' | 'terminal_reader_splashscreen' | 'terminal_wifi_certificate' | 'terminal_wifi_private_key' | OtherString;
}

export interface FileCreateParams {
  file: Upload;
  purpose: FileCreateParams.Purpose;
  expand?: readonly string[] | undefined;
  file_link_data?: FileCreateParams.FileLinkData | undefined;
}
export declare namespace FileCreateParams {
  export type Purpose = 'account_requirement' | 'additional_verification' | 'business_icon' | 'business_logo' | 'customer_signature' | 'dispute_evidence' | 'identity_document' | 'issuing_regulatory_reporting' | 'pci_document' | 'platform_terms_of_service' | 'tax_document_user_upload' | 'terminal_android_apk' | 'terminal_reader_splashscreen' | 'terminal_wifi_certificate' | 'terminal_wifi_private_key' | OtherString;
  export interface FileLinkData {
    create: boolean;
    /** Unix seconds. */
    expires_at?: Timestamp | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
  }
}

export interface FileRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface FileListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  purpose?: FileListParams.Purpose | undefined;
}
export declare namespace FileListParams {
  export type Purpose = 'account_requirement' | 'additional_verification' | 'business_icon' | 'business_logo' | 'customer_signature' | 'dispute_evidence' | 'document_provider_identity_document' | 'finance_report_run' | 'financial_account_statement' | 'identity_document' | 'identity_document_downloadable' | 'issuing_regulatory_reporting' | 'pci_document' | 'platform_terms_of_service' | 'selfie' | 'sigma_scheduled_query' | 'tax_document_user_upload' | 'terminal_android_apk' | 'terminal_reader_splashscreen' | 'terminal_wifi_certificate' | 'terminal_wifi_private_key' | OtherString;
}
