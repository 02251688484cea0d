// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/SourceTransactions.ts';

const SourceTransaction_AchCreditTransferShape = result<never>('customer_data?:s fingerprint?:s last4?:s routing_number?:s');
const SourceTransaction_ChfCreditTransferShape = result<never>('reference?:s sender_address_country?:s sender_address_line1?:s sender_iban?:s sender_name?:s');
const SourceTransaction_GbpCreditTransferShape = result<never>('fingerprint?:s funding_method?:s last4?:s reference?:s sender_account_number?:s sender_name?:s sender_sort_code?:s');
const SourceTransaction_PaperCheckShape = result<never>('available_at?:s invoices?:s');
const SourceTransaction_SepaCreditTransferShape = result<never>('reference?:s sender_iban?:s sender_name?:s');
export const SourceTransaction: Schema<types.SourceTransaction> = result<types.SourceTransaction>("id:s object:'source_transaction' ach_credit_transfer?:$0 amount:i chf_credit_transfer?:$1 created:i currency:s gbp_credit_transfer?:$2 livemode:b paper_check?:$3 sepa_credit_transfer?:$4 source:s status:s type:s", SourceTransaction_AchCreditTransferShape, SourceTransaction_ChfCreditTransferShape, SourceTransaction_GbpCreditTransferShape, SourceTransaction_PaperCheckShape, SourceTransaction_SepaCreditTransferShape);
export type SourceTransaction = types.SourceTransaction;
