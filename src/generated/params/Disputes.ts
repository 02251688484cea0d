// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Disputes.ts';
import { AccountCreateLoginLinkParamsShape, AddressParamShape, DisputeListParamsShape } from './shared.ts';

const DisputeUpdateParams_Evidence_Appeal_CardShape = params<never>('reason_for_filing?:%s supporting_files?:%[s]');
const DisputeUpdateParams_Evidence_AppealShape = params<never>('card?:%$0', DisputeUpdateParams_Evidence_Appeal_CardShape);
const DisputeUpdateParams_Evidence_EnhancedEvidence_MastercardComplianceShape = params<never>('fee_acknowledged?:b');
const DisputeUpdateParams_Evidence_EnhancedEvidence_VisaCompellingEvidence3_DisputedTransactionShape = params<never>('customer_account_id?:%s customer_device_fingerprint?:%s customer_device_id?:%s customer_email_address?:%s customer_purchase_ip?:%s merchandise_or_services?:<merchandise/services> product_description?:%s shipping_address?:$0', AddressParamShape);
const DisputeUpdateParams_Evidence_EnhancedEvidence_VisaCompellingEvidence3_PriorUndisputedTransactionShape = params<never>('charge:s customer_account_id?:%s customer_device_fingerprint?:%s customer_device_id?:%s customer_email_address?:%s customer_purchase_ip?:%s product_description?:%s shipping_address?:$0', AddressParamShape);
const DisputeUpdateParams_Evidence_EnhancedEvidence_VisaCompellingEvidence3Shape = params<never>('disputed_transaction?:$0 prior_undisputed_transactions?:[$1]', DisputeUpdateParams_Evidence_EnhancedEvidence_VisaCompellingEvidence3_DisputedTransactionShape, DisputeUpdateParams_Evidence_EnhancedEvidence_VisaCompellingEvidence3_PriorUndisputedTransactionShape);
const DisputeUpdateParams_Evidence_EnhancedEvidenceShape = params<never>('mastercard_compliance?:$0 visa_compelling_evidence_3?:$1 visa_compliance?:$0', DisputeUpdateParams_Evidence_EnhancedEvidence_MastercardComplianceShape, DisputeUpdateParams_Evidence_EnhancedEvidence_VisaCompellingEvidence3Shape);
const DisputeUpdateParams_EvidenceShape = params<never>('access_activity_log?:s appeal?:%$0 billing_address?:s cancellation_policy?:s cancellation_policy_disclosure?:s cancellation_rebuttal?:s customer_communication?:s customer_email_address?:s customer_name?:s customer_purchase_ip?:s customer_signature?:s duplicate_charge_documentation?:s duplicate_charge_explanation?:s duplicate_charge_id?:s enhanced_evidence?:%$1 product_description?:s receipt?:s refund_policy?:s refund_policy_disclosure?:s refund_refusal_explanation?:s service_date?:s service_documentation?:s shipping_address?:s shipping_carrier?:s shipping_date?:s shipping_documentation?:s shipping_tracking_number?:s uncategorized_file?:s uncategorized_text?:s', DisputeUpdateParams_Evidence_AppealShape, DisputeUpdateParams_Evidence_EnhancedEvidenceShape);
export const DisputeUpdateParams: Schema<types.DisputeUpdateParams> = params<types.DisputeUpdateParams>('evidence?:$0 expand?:[s] intended_submission_method?:<manual/prefer_manual/prefer_smart_disputes/smart_disputes> metadata?:%{~s|n} submit?:b', DisputeUpdateParams_EvidenceShape);
export const DisputeCloseParams: Schema<types.DisputeCloseParams> = AccountCreateLoginLinkParamsShape;
export const DisputeListParams: Schema<types.DisputeListParams> = DisputeListParamsShape;
export const DisputeRetrieveParams: Schema<types.DisputeRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type DisputeCloseParams = types.DisputeCloseParams;
export type DisputeListParams = types.DisputeListParams;
export type DisputeRetrieveParams = types.DisputeRetrieveParams;
export type DisputeUpdateParams = types.DisputeUpdateParams;
