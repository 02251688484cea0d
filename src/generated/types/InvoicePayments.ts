// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Charge } from './Charges.ts';
import type { DeletedInvoice, Invoice } from './Invoices.ts';
import type { PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentRecord } from './PaymentRecords.ts';

export interface InvoicePayment {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-object) */
  object: 'invoice_payment';
  /** What has been paid. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-amount_paid) */
  amount_paid: number | null;
  /** What the payment was meant to be. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-amount_requested) */
  amount_requested: number;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-currency) */
  currency: string;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-invoice) */
  invoice: Expandable<Invoice | DeletedInvoice>;
  /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-is_default) */
  is_default: boolean;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-livemode) */
  livemode: boolean;
  /** What pays: a payment intent, a charge or a payment record. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-payment) */
  payment: InvoicePayment.Payment;
  /** In which state it is. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-status) */
  status: string;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-status_transitions) */
  status_transitions: InvoicePayment.StatusTransitions;
}
export declare namespace InvoicePayment {
  export interface Payment {
    /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-payment-charge) */
    charge?: Expandable<Charge>;
    /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-payment-payment_intent) */
    payment_intent?: Expandable<PaymentIntent>;
    /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-payment-payment_record) */
    payment_record?: Expandable<PaymentRecord>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-payment-type) */
    type: Payment.Type;
  }
  export namespace Payment {
    export type Type = 'charge' | 'payment_intent' | 'payment_record' | OtherString;
  }
  export interface StatusTransitions {
    /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-status_transitions-canceled_at) */
    canceled_at: number | null;
    /** When it was paid. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-payment/object#invoice_payment_object-status_transitions-paid_at) */
    paid_at: number | null;
  }
}

export interface InvoicePaymentRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoicePaymentListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-payment/list#list_invoice_payments-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoice-payment/list#list_invoice_payments-invoice) */
  invoice?: string | undefined;
  /** Only those that come from this payment. [Docs](https://docs.stripe.com/api/invoice-payment/list#list_invoice_payments-payment) */
  payment?: InvoicePaymentListParams.Payment | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/invoice-payment/list#list_invoice_payments-status) */
  status?: InvoicePaymentListParams.Status | undefined;
}
export declare namespace InvoicePaymentListParams {
  export interface Payment {
    /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/invoice-payment/list#list_invoice_payments-payment-payment_intent) */
    payment_intent?: string | undefined;
    /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/invoice-payment/list#list_invoice_payments-payment-payment_record) */
    payment_record?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoice-payment/list#list_invoice_payments-payment-type) */
    type: Payment.Type;
  }
  export namespace Payment {
    export type Type = 'payment_intent' | 'payment_record' | OtherString;
  }
  export type Status = 'canceled' | 'open' | 'paid' | OtherString;
}
