// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/Disputes.ts';

const IssuingDispute_Evidence_CanceledShape = result<never>('additional_documentation:~@file canceled_at:~i cancellation_policy_provided:~b cancellation_reason:~s expected_at:~i explanation:~s product_description:~s product_type:~s return_status:~s returned_at:~i');
const IssuingDispute_Evidence_DuplicateShape = result<never>('additional_documentation:~@file card_statement:~@file cash_receipt:~@file check_image:~@file explanation:~s original_transaction:~s');
const IssuingDispute_Evidence_FraudulentShape = result<never>('additional_documentation:~@file explanation:~s');
const IssuingDispute_Evidence_MerchandiseNotAsDescribedShape = result<never>('additional_documentation:~@file explanation:~s received_at:~i return_description:~s return_status:~s returned_at:~i');
const IssuingDispute_Evidence_NotReceivedShape = result<never>('additional_documentation:~@file expected_at:~i explanation:~s product_description:~s product_type:~s');
const IssuingDispute_Evidence_OtherShape = result<never>('additional_documentation:~@file explanation:~s product_description:~s product_type:~s');
const IssuingDispute_Evidence_ServiceNotAsDescribedShape = result<never>('additional_documentation:~@file canceled_at:~i cancellation_reason:~s explanation:~s received_at:~i');
const IssuingDispute_EvidenceShape = result<never>('canceled?:$0 duplicate?:$1 fraudulent?:$2 merchandise_not_as_described?:$3 no_valid_authorization?:$2 not_received?:$4 other?:$5 reason:s service_not_as_described?:$6', IssuingDispute_Evidence_CanceledShape, IssuingDispute_Evidence_DuplicateShape, IssuingDispute_Evidence_FraudulentShape, IssuingDispute_Evidence_MerchandiseNotAsDescribedShape, IssuingDispute_Evidence_NotReceivedShape, IssuingDispute_Evidence_OtherShape, IssuingDispute_Evidence_ServiceNotAsDescribedShape);
const IssuingDispute_TreasuryShape = result<never>('debit_reversal:~s received_debit:s');
export const IssuingDispute: Schema<types.IssuingDispute> = result<types.IssuingDispute>("id:s object:'issuing.dispute' amount:i balance_transactions?:~[^balance_transaction] created:i currency:s evidence:$0 livemode:b loss_reason?:s metadata:{s} status:s transaction:@issuing.transaction treasury?:~$1", IssuingDispute_EvidenceShape, IssuingDispute_TreasuryShape);
export type IssuingDispute = types.IssuingDispute;
