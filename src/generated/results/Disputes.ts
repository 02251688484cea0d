// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Disputes.ts';
import { AddressShape, Charge_PaymentMethodDetails_Card_ExtendedAuthorizationShape } from './shared.ts';

const Dispute_Evidence_Appeal_CardShape = result<never>('reason_for_filing?:s supporting_files?:[s]');
const Dispute_Evidence_AppealShape = result<never>('card?:$0', Dispute_Evidence_Appeal_CardShape);
const Dispute_Evidence_EnhancedEvidence_MastercardComplianceShape = result<never>('fee_acknowledged:b');
const Dispute_Evidence_EnhancedEvidence_VisaCompellingEvidence3_DisputedTransactionShape = result<never>('customer_account_id:~s customer_device_fingerprint:~s customer_device_id:~s customer_email_address:~s customer_purchase_ip:~s merchandise_or_services:~s product_description:~s shipping_address:~$0', AddressShape);
const Dispute_Evidence_EnhancedEvidence_VisaCompellingEvidence3_PriorUndisputedTransactionShape = result<never>('charge:s customer_account_id:~s customer_device_fingerprint:~s customer_device_id:~s customer_email_address:~s customer_purchase_ip:~s product_description:~s shipping_address:~$0', AddressShape);
const Dispute_Evidence_EnhancedEvidence_VisaCompellingEvidence3Shape = result<never>('disputed_transaction:~$0 prior_undisputed_transactions:[$1]', Dispute_Evidence_EnhancedEvidence_VisaCompellingEvidence3_DisputedTransactionShape, Dispute_Evidence_EnhancedEvidence_VisaCompellingEvidence3_PriorUndisputedTransactionShape);
const Dispute_Evidence_EnhancedEvidenceShape = result<never>('mastercard_compliance?:$0 visa_compelling_evidence_3?:$1 visa_compliance?:$0', Dispute_Evidence_EnhancedEvidence_MastercardComplianceShape, Dispute_Evidence_EnhancedEvidence_VisaCompellingEvidence3Shape);
const Dispute_EvidenceShape = result<never>('access_activity_log:~s appeal?:~$0 billing_address:~s cancellation_policy:~@file cancellation_policy_disclosure:~s cancellation_rebuttal:~s customer_communication:~@file customer_email_address:~s customer_name:~s customer_purchase_ip:~s customer_signature:~@file duplicate_charge_documentation:~@file duplicate_charge_explanation:~s duplicate_charge_id:~s enhanced_evidence:$1 product_description:~s receipt:~@file refund_policy:~@file refund_policy_disclosure:~s refund_refusal_explanation:~s service_date:~s service_documentation:~@file shipping_address:~s shipping_carrier:~s shipping_date:~s shipping_documentation:~@file shipping_tracking_number:~s uncategorized_file:~@file uncategorized_text:~s', Dispute_Evidence_AppealShape, Dispute_Evidence_EnhancedEvidenceShape);
const Dispute_EvidenceDetails_EnhancedEligibility_VisaCompellingEvidence3Shape = result<never>('required_actions:[s] status:s');
const Dispute_EvidenceDetails_EnhancedEligibilityShape = result<never>('mastercard_compliance?:$0 visa_compelling_evidence_3?:$1 visa_compliance?:$0', Charge_PaymentMethodDetails_Card_ExtendedAuthorizationShape, Dispute_EvidenceDetails_EnhancedEligibility_VisaCompellingEvidence3Shape);
const Dispute_EvidenceDetailsShape = result<never>('due_by:~i enhanced_eligibility:$0 has_evidence:b past_due:b submission_count:i submission_method:s', Dispute_EvidenceDetails_EnhancedEligibilityShape);
const Dispute_PaymentMethodDetails_AmazonPayShape = result<never>('dispute_type:~s');
const Dispute_PaymentMethodDetails_CardShape = result<never>('brand:s case_type:s network:s network_reason_code:~s');
const Dispute_PaymentMethodDetails_KlarnaShape = result<never>('chargeback_loss_reason_code?:s reason_code:~s');
const Dispute_PaymentMethodDetails_PaypalShape = result<never>('case_id:~s reason_code:~s');
const Dispute_PaymentMethodDetailsShape = result<never>('amazon_pay?:$0 card?:$1 klarna?:$2 paypal?:$3 type:s', Dispute_PaymentMethodDetails_AmazonPayShape, Dispute_PaymentMethodDetails_CardShape, Dispute_PaymentMethodDetails_KlarnaShape, Dispute_PaymentMethodDetails_PaypalShape);
export const Dispute: Schema<types.Dispute> = result<types.Dispute>("id:s object:'dispute' amount:i balance_transactions:[^balance_transaction] charge:@charge created:i currency:s enhanced_eligibility_types:[s] evidence:$0 evidence_details:$1 intended_submission_method:~s is_charge_refundable:b livemode:b metadata:{s} network_reason_code?:~s payment_intent:~@payment_intent payment_method_details?:$2 reason:s status:s", Dispute_EvidenceShape, Dispute_EvidenceDetailsShape, Dispute_PaymentMethodDetailsShape);
export type Dispute = types.Dispute;
