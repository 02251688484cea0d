// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/SourceTransactions.ts';

export const SourceTransaction: Schema<types.SourceTransaction> = result<types.SourceTransaction>("id:s object:'source_transaction' ach_credit_transfer?:(customer_data?:s fingerprint?:s last4?:s routing_number?:s) amount:i chf_credit_transfer?:(reference?:s sender_address_country?:s sender_address_line1?:s sender_iban?:s sender_name?:s) created:i currency:s gbp_credit_transfer?:(fingerprint?:s funding_method?:s last4?:s reference?:s sender_account_number?:s sender_name?:s sender_sort_code?:s) livemode:b paper_check?:(available_at?:s invoices?:s) sepa_credit_transfer?:(reference?:s sender_iban?:s sender_name?:s) source:s status:s type:s");
export type SourceTransaction = types.SourceTransaction;
