// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams } from '../shared.ts';

export interface PaymentRecordRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentRecordListParams extends PaginationParams {
  /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record/list#list_payment_records-created_after) */
  created_after?: Timestamp | undefined;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record/list#list_payment_records-created_before) */
  created_before?: Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentRecordReportPaymentParams {
  /** What the payment was meant to be. [Docs](https://docs.stripe.com/api/payment-record) */
  amount_requested: PaymentRecordReportPaymentParams.AmountRequested;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
  initiated_at: Timestamp;
  /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/payment-record) */
  payment_method_details: PaymentRecordReportPaymentParams.PaymentMethodDetails;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  canceled?: PaymentRecordReportPaymentParams.Canceled | undefined;
  /** Name, address, email, telephone and tax numbers that the customer gave. [Docs](https://docs.stripe.com/api/payment-record) */
  customer_details?: PaymentRecordReportPaymentParams.CustomerDetails | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  customer_presence?: PaymentRecordReportPaymentParams.CustomerPresence | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-record) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  failed?: PaymentRecordReportPaymentParams.Failed | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  guaranteed?: PaymentRecordReportPaymentParams.Guaranteed | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-record) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  outcome?: PaymentRecordReportPaymentParams.Outcome | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  processor_details?: PaymentRecordReportPaymentParams.ProcessorDetails | undefined;
  /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/payment-record) */
  shipping_details?: PaymentRecordReportPaymentParams.ShippingDetails | undefined;
}
export declare namespace PaymentRecordReportPaymentParams {
  export interface AmountRequested {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-record) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-record) */
    value: number;
  }
  export interface PaymentMethodDetails {
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment-record) */
    billing_details?: PaymentMethodDetails.BillingDetails | undefined;
    /** [Docs](https://docs.stripe.com/api/payment-record) */
    custom?: PaymentMethodDetails.Custom | undefined;
    /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment-record) */
    payment_method?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-record) */
    type?: 'custom' | undefined;
  }
  export namespace PaymentMethodDetails {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/payment-record) */
      address?: AddressParam | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/payment-record) */
      email?: string | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/payment-record) */
      name?: string | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-record) */
      phone?: string | undefined;
    }
    export interface Custom {
      /** What customers read. [Docs](https://docs.stripe.com/api/payment-record) */
      display_name?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-record) */
      type?: string | undefined;
    }
  }
  export interface Canceled {
    /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
    canceled_at: Timestamp;
  }
  export interface CustomerDetails {
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment-record) */
    customer?: string | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/payment-record) */
    email?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment-record) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-record) */
    phone?: string | undefined;
  }
  export type CustomerPresence = 'off_session' | 'on_session' | OtherString;
  export interface Failed {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
    failed_at: Timestamp;
  }
  export interface Guaranteed {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
    guaranteed_at: Timestamp;
  }
  export type Outcome = 'canceled' | 'failed' | 'guaranteed' | OtherString;
  export interface ProcessorDetails {
    /** [Docs](https://docs.stripe.com/api/payment-record) */
    custom?: ProcessorDetails.Custom | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-record) */
    type: 'custom';
  }
  export namespace ProcessorDetails {
    export interface Custom {
      /** What stands with it at the bank. [Docs](https://docs.stripe.com/api/payment-record) */
      payment_reference: string;
    }
  }
  export interface ShippingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment-record) */
    address?: AddressParam | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment-record) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-record) */
    phone?: string | undefined;
  }
}

export interface PaymentRecordReportPaymentAttemptParams {
  /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
  initiated_at: Timestamp;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  canceled?: PaymentRecordReportPaymentAttemptParams.Canceled | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-record) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  failed?: PaymentRecordReportPaymentAttemptParams.Failed | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  guaranteed?: PaymentRecordReportPaymentAttemptParams.Guaranteed | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-record) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  outcome?: PaymentRecordReportPaymentAttemptParams.Outcome | undefined;
  /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/payment-record) */
  payment_method_details?: PaymentRecordReportPaymentAttemptParams.PaymentMethodDetails | undefined;
  /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/payment-record) */
  shipping_details?: PaymentRecordReportPaymentAttemptParams.ShippingDetails | undefined;
}
export declare namespace PaymentRecordReportPaymentAttemptParams {
  export interface Canceled {
    /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
    canceled_at: Timestamp;
  }
  export interface Failed {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
    failed_at: Timestamp;
  }
  export interface Guaranteed {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
    guaranteed_at: Timestamp;
  }
  export type Outcome = 'canceled' | 'failed' | 'guaranteed' | OtherString;
  export interface PaymentMethodDetails {
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment-record) */
    billing_details?: PaymentMethodDetails.BillingDetails | undefined;
    /** [Docs](https://docs.stripe.com/api/payment-record) */
    custom?: PaymentMethodDetails.Custom | undefined;
    /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment-record) */
    payment_method?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-record) */
    type?: 'custom' | undefined;
  }
  export namespace PaymentMethodDetails {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/payment-record) */
      address?: AddressParam | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/payment-record) */
      email?: string | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/payment-record) */
      name?: string | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-record) */
      phone?: string | undefined;
    }
    export interface Custom {
      /** What customers read. [Docs](https://docs.stripe.com/api/payment-record) */
      display_name?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-record) */
      type?: string | undefined;
    }
  }
  export interface ShippingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment-record) */
    address?: AddressParam | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment-record) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-record) */
    phone?: string | undefined;
  }
}

export interface PaymentRecordReportPaymentAttemptCanceledParams {
  /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
  canceled_at: Timestamp;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-record) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PaymentRecordReportPaymentAttemptFailedParams {
  /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
  failed_at: Timestamp;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-record) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PaymentRecordReportPaymentAttemptGuaranteedParams {
  /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
  guaranteed_at: Timestamp;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-record) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PaymentRecordReportPaymentAttemptInformationalParams {
  /** Name, address, email, telephone and tax numbers that the customer gave. [Docs](https://docs.stripe.com/api/payment-record) */
  customer_details?: PaymentRecordReportPaymentAttemptInformationalParams.CustomerDetails | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-record) */
  description?: Emptyable<string> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-record) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/payment-record) */
  shipping_details?: Emptyable<PaymentRecordReportPaymentAttemptInformationalParams.ShippingDetails> | undefined;
}
export declare namespace PaymentRecordReportPaymentAttemptInformationalParams {
  export interface CustomerDetails {
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment-record) */
    customer?: string | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/payment-record) */
    email?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment-record) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-record) */
    phone?: string | undefined;
  }
  export interface ShippingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment-record) */
    address?: AddressParam | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment-record) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-record) */
    phone?: string | undefined;
  }
}

export interface PaymentRecordReportRefundParams {
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  outcome: 'refunded';
  /** [Docs](https://docs.stripe.com/api/payment-record) */
  processor_details: PaymentRecordReportRefundParams.ProcessorDetails;
  /** How much. [Docs](https://docs.stripe.com/api/payment-record) */
  amount?: PaymentRecordReportRefundParams.Amount | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
  initiated_at?: Timestamp | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment-record) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whether all of it was given back. [Docs](https://docs.stripe.com/api/payment-record) */
  refunded?: PaymentRecordReportRefundParams.Refunded | undefined;
}
export declare namespace PaymentRecordReportRefundParams {
  export interface ProcessorDetails {
    /** [Docs](https://docs.stripe.com/api/payment-record) */
    custom?: ProcessorDetails.Custom | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-record) */
    type: 'custom';
  }
  export namespace ProcessorDetails {
    export interface Custom {
      /** [Docs](https://docs.stripe.com/api/payment-record) */
      refund_reference: string;
    }
  }
  export interface Amount {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-record) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-record) */
    value: number;
  }
  export interface Refunded {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/payment-record) */
    refunded_at: Timestamp;
  }
}
