// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CreditNotes.ts';
import { CheckoutSession_ShippingCostShape, CreditNote_TotalTaxShape } from './shared.ts';

export const CreditNote: Schema<types.CreditNote> = result<types.CreditNote>("id:s object:'credit_note' amount:i amount_shipping:i created:i currency:s customer:@customer customer_account:~s customer_balance_transaction:~@customer_balance_transaction discount_amount:i discount_amounts:[(amount:i discount:@discount)] effective_at:~i invoice:@invoice lines:*credit_note_line_item livemode:b memo:~s metadata:~{s} number:s out_of_band_amount:~i pdf:s post_payment_amount:i pre_payment_amount:i pretax_credit_amounts:[(amount:i credit_balance_transaction?:@billing.credit_balance_transaction discount?:@discount type:s)] reason:~s refunds:[(amount_refunded:i payment_record_refund:~(payment_record:s refund_group:s) refund:@refund type:~s)] shipping_cost:~$0 status:s subtotal:i subtotal_excluding_tax:~i total:i total_excluding_tax:~i total_taxes:~[$1] type:s voided_at:~i", CheckoutSession_ShippingCostShape, CreditNote_TotalTaxShape);
export type CreditNote = types.CreditNote;
