// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/InvoicePayments.ts';

export const InvoicePayment: Schema<types.InvoicePayment> = result<types.InvoicePayment>("id:s object:'invoice_payment' amount_paid:~i amount_requested:i created:i currency:s invoice:@invoice is_default:b livemode:b payment:(charge?:@charge payment_intent?:@payment_intent payment_record?:@payment_record type:s) status:s status_transitions:(canceled_at:~i paid_at:~i)");
export type InvoicePayment = types.InvoicePayment;
