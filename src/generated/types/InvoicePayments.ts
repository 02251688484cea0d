// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Charge } from './Charges.ts';
import type { DeletedInvoice, Invoice } from './Invoices.ts';
import type { PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentRecord } from './PaymentRecords.ts';

export interface InvoicePayment {
  id: string;
  object: 'invoice_payment';
  /** In the currency's smallest unit. */
  amount_paid: number | null;
  /** In the currency's smallest unit. */
  amount_requested: number;
  /** Unix seconds. */
  created: number;
  currency: string;
  invoice: Expandable<Invoice | DeletedInvoice>;
  is_default: boolean;
  livemode: boolean;
  payment: InvoicePayment.Payment;
  status: string;
  status_transitions: InvoicePayment.StatusTransitions;
}
export declare namespace InvoicePayment {
  export interface Payment {
    charge?: Expandable<Charge>;
    payment_intent?: Expandable<PaymentIntent>;
    payment_record?: Expandable<PaymentRecord>;
    type: Payment.Type;
  }
  export namespace Payment {
    export type Type = 'charge' | 'payment_intent' | 'payment_record' | OtherString;
  }
  export interface StatusTransitions {
    /** Unix seconds. */
    canceled_at: number | null;
    /** Unix seconds. */
    paid_at: number | null;
  }
}

export interface InvoicePaymentRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface InvoicePaymentListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  invoice?: string | undefined;
  payment?: InvoicePaymentListParams.Payment | undefined;
  status?: InvoicePaymentListParams.Status | undefined;
}
export declare namespace InvoicePaymentListParams {
  export interface Payment {
    payment_intent?: string | undefined;
    payment_record?: string | undefined;
    type: Payment.Type;
  }
  export namespace Payment {
    export type Type = 'payment_intent' | 'payment_record' | OtherString;
  }
  export type Status = 'canceled' | 'open' | 'paid' | OtherString;
}
