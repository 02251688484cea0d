// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Files.ts';
import { AccountCreateLoginLinkParamsShape, RangeQueryParamShape } from './shared.ts';

export const FileCreateParams: Schema<types.FileCreateParams> = params<types.FileCreateParams>('file:f purpose:<account_requirement/additional_verification/business_icon/business_logo/customer_signature/dispute_evidence/identity_document/issuing_regulatory_reporting/pci_document/platform_terms_of_service/tax_document_user_upload/terminal_android_apk/terminal_reader_splashscreen/terminal_wifi_certificate/terminal_wifi_private_key> expand?:[s] file_link_data?:(create:b expires_at?:t metadata?:%{~s|n})');
export const FileListParams: Schema<types.FileListParams> = params<types.FileListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t expand?:[s] purpose?:<account_requirement/additional_verification/business_icon/business_logo/customer_signature/dispute_evidence/document_provider_identity_document/finance_report_run/financial_account_statement/identity_document/identity_document_downloadable/issuing_regulatory_reporting/pci_document/platform_terms_of_service/selfie/sigma_scheduled_query/tax_document_user_upload/terminal_android_apk/terminal_reader_splashscreen/terminal_wifi_certificate/terminal_wifi_private_key>', RangeQueryParamShape);
export const FileRetrieveParams: Schema<types.FileRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type FileCreateParams = types.FileCreateParams;
export type FileListParams = types.FileListParams;
export type FileRetrieveParams = types.FileRetrieveParams;
