// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CreditNotes.ts';
import { CheckoutSession_ShippingCostShape, CreditNote_DiscountAmountShape, CreditNote_PretaxCreditAmountShape, CreditNote_TotalTaxShape } from './shared.ts';

const CreditNote_Refund_PaymentRecordRefundShape = result<never>('payment_record:s refund_group:s');
const CreditNote_RefundShape = result<never>('amount_refunded:i payment_record_refund:~$0 refund:@refund type:~s', CreditNote_Refund_PaymentRecordRefundShape);
export const CreditNote: Schema<types.CreditNote> = result<types.CreditNote>("id:s object:'credit_note' amount:i amount_shipping:i created:i currency:s customer:@customer customer_account:~s customer_balance_transaction:~@customer_balance_transaction discount_amount:i discount_amounts:[$0] effective_at:~i invoice:@invoice lines:*credit_note_line_item livemode:b memo:~s metadata:~{s} number:s out_of_band_amount:~i pdf:s post_payment_amount:i pre_payment_amount:i pretax_credit_amounts:[$1] reason:~s refunds:[$2] shipping_cost:~$3 status:s subtotal:i subtotal_excluding_tax:~i total:i total_excluding_tax:~i total_taxes:~[$4] type:s voided_at:~i", CreditNote_DiscountAmountShape, CreditNote_PretaxCreditAmountShape, CreditNote_RefundShape, CheckoutSession_ShippingCostShape, CreditNote_TotalTaxShape);
export type CreditNote = types.CreditNote;
