// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CreditNoteLineItems.ts';
import { CreditNote_DiscountAmountShape, CreditNote_PretaxCreditAmountShape, CreditNote_TotalTaxShape } from './shared.ts';

export const CreditNoteLineItem: Schema<types.CreditNoteLineItem> = result<types.CreditNoteLineItem>("id:s object:'credit_note_line_item' amount:i description:~s discount_amount:i discount_amounts:[$0] invoice_line_item?:s livemode:b metadata:~{s} pretax_credit_amounts:[$1] quantity:~i tax_rates:[^tax_rate] taxes:~[$2] type:s unit_amount:~i unit_amount_decimal:~s", CreditNote_DiscountAmountShape, CreditNote_PretaxCreditAmountShape, CreditNote_TotalTaxShape);
export type CreditNoteLineItem = types.CreditNoteLineItem;
