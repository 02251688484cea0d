// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Disputes.ts';
import { AccountCreateLoginLinkParamsShape, AddressParamShape, DisputeListParamsShape } from './shared.ts';

export const DisputeUpdateParams: Schema<types.DisputeUpdateParams> = params<types.DisputeUpdateParams>('evidence?:(access_activity_log?:s appeal?:%(card?:%(reason_for_filing?:%s supporting_files?:%[s])) billing_address?:s cancellation_policy?:s cancellation_policy_disclosure?:s cancellation_rebuttal?:s customer_communication?:s customer_email_address?:s customer_name?:s customer_purchase_ip?:s customer_signature?:s duplicate_charge_documentation?:s duplicate_charge_explanation?:s duplicate_charge_id?:s enhanced_evidence?:%(mastercard_compliance?:(fee_acknowledged?:b) visa_compelling_evidence_3?:(disputed_transaction?:(customer_account_id?:%s customer_device_fingerprint?:%s customer_device_id?:%s customer_email_address?:%s customer_purchase_ip?:%s merchandise_or_services?:<merchandise/services> product_description?:%s shipping_address?:$0) prior_undisputed_transactions?:[(charge:s customer_account_id?:%s customer_device_fingerprint?:%s customer_device_id?:%s customer_email_address?:%s customer_purchase_ip?:%s product_description?:%s shipping_address?:$0)]) visa_compliance?:(fee_acknowledged?:b)) product_description?:s receipt?:s refund_policy?:s refund_policy_disclosure?:s refund_refusal_explanation?:s service_date?:s service_documentation?:s shipping_address?:s shipping_carrier?:s shipping_date?:s shipping_documentation?:s shipping_tracking_number?:s uncategorized_file?:s uncategorized_text?:s) expand?:[s] intended_submission_method?:<manual/prefer_manual/prefer_smart_disputes/smart_disputes> metadata?:%{~s|n} submit?:b', AddressParamShape);
export const DisputeCloseParams: Schema<types.DisputeCloseParams> = AccountCreateLoginLinkParamsShape;
export const DisputeListParams: Schema<types.DisputeListParams> = DisputeListParamsShape;
export const DisputeRetrieveParams: Schema<types.DisputeRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type DisputeCloseParams = types.DisputeCloseParams;
export type DisputeListParams = types.DisputeListParams;
export type DisputeRetrieveParams = types.DisputeRetrieveParams;
export type DisputeUpdateParams = types.DisputeUpdateParams;
