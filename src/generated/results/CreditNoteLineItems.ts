// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CreditNoteLineItems.ts';
import { CreditNote_TotalTaxShape } from './shared.ts';

export const CreditNoteLineItem: Schema<types.CreditNoteLineItem> = result<types.CreditNoteLineItem>("id:s object:'credit_note_line_item' amount:i description:~s discount_amount:i discount_amounts:[(amount:i discount:@discount)] invoice_line_item?:s livemode:b metadata:~{s} pretax_credit_amounts:[(amount:i credit_balance_transaction?:@billing.credit_balance_transaction discount?:@discount type:s)] quantity:~i tax_rates:[^tax_rate] taxes:~[$0] type:s unit_amount:~i unit_amount_decimal:~s", CreditNote_TotalTaxShape);
export type CreditNoteLineItem = types.CreditNoteLineItem;
