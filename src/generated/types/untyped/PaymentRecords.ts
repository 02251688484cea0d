// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams } from '../shared.ts';

export interface PaymentRecordRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PaymentRecordListParams extends PaginationParams {
  /** Unix seconds. */
  created_after?: Timestamp | undefined;
  /** Unix seconds. */
  created_before?: Timestamp | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentRecordReportPaymentParams {
  amount_requested: PaymentRecordReportPaymentParams.AmountRequested;
  /** Unix seconds. */
  initiated_at: Timestamp;
  payment_method_details: PaymentRecordReportPaymentParams.PaymentMethodDetails;
  canceled?: PaymentRecordReportPaymentParams.Canceled | undefined;
  customer_details?: PaymentRecordReportPaymentParams.CustomerDetails | undefined;
  customer_presence?: PaymentRecordReportPaymentParams.CustomerPresence | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  failed?: PaymentRecordReportPaymentParams.Failed | undefined;
  guaranteed?: PaymentRecordReportPaymentParams.Guaranteed | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  outcome?: PaymentRecordReportPaymentParams.Outcome | undefined;
  processor_details?: PaymentRecordReportPaymentParams.ProcessorDetails | undefined;
  shipping_details?: PaymentRecordReportPaymentParams.ShippingDetails | undefined;
}
export declare namespace PaymentRecordReportPaymentParams {
  export interface AmountRequested {
    currency: string;
    value: number;
  }
  export interface PaymentMethodDetails {
    billing_details?: PaymentMethodDetails.BillingDetails | undefined;
    custom?: PaymentMethodDetails.Custom | undefined;
    payment_method?: string | undefined;
    type?: 'custom' | undefined;
  }
  export namespace PaymentMethodDetails {
    export interface BillingDetails {
      address?: AddressParam | undefined;
      email?: string | undefined;
      name?: string | undefined;
      phone?: string | undefined;
    }
    export interface Custom {
      display_name?: string | undefined;
      type?: string | undefined;
    }
  }
  export interface Canceled {
    /** Unix seconds. */
    canceled_at: Timestamp;
  }
  export interface CustomerDetails {
    customer?: string | undefined;
    email?: string | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
  export type CustomerPresence = 'off_session' | 'on_session' | OtherString;
  export interface Failed {
    /** Unix seconds. */
    failed_at: Timestamp;
  }
  export interface Guaranteed {
    /** Unix seconds. */
    guaranteed_at: Timestamp;
  }
  export type Outcome = 'canceled' | 'failed' | 'guaranteed' | OtherString;
  export interface ProcessorDetails {
    custom?: ProcessorDetails.Custom | undefined;
    type: 'custom';
  }
  export namespace ProcessorDetails {
    export interface Custom {
      payment_reference: string;
    }
  }
  export interface ShippingDetails {
    address?: AddressParam | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
}

export interface PaymentRecordReportPaymentAttemptParams {
  /** Unix seconds. */
  initiated_at: Timestamp;
  canceled?: PaymentRecordReportPaymentAttemptParams.Canceled | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  failed?: PaymentRecordReportPaymentAttemptParams.Failed | undefined;
  guaranteed?: PaymentRecordReportPaymentAttemptParams.Guaranteed | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  outcome?: PaymentRecordReportPaymentAttemptParams.Outcome | undefined;
  payment_method_details?: PaymentRecordReportPaymentAttemptParams.PaymentMethodDetails | undefined;
  shipping_details?: PaymentRecordReportPaymentAttemptParams.ShippingDetails | undefined;
}
export declare namespace PaymentRecordReportPaymentAttemptParams {
  export interface Canceled {
    /** Unix seconds. */
    canceled_at: Timestamp;
  }
  export interface Failed {
    /** Unix seconds. */
    failed_at: Timestamp;
  }
  export interface Guaranteed {
    /** Unix seconds. */
    guaranteed_at: Timestamp;
  }
  export type Outcome = 'canceled' | 'failed' | 'guaranteed' | OtherString;
  export interface PaymentMethodDetails {
    billing_details?: PaymentMethodDetails.BillingDetails | undefined;
    custom?: PaymentMethodDetails.Custom | undefined;
    payment_method?: string | undefined;
    type?: 'custom' | undefined;
  }
  export namespace PaymentMethodDetails {
    export interface BillingDetails {
      address?: AddressParam | undefined;
      email?: string | undefined;
      name?: string | undefined;
      phone?: string | undefined;
    }
    export interface Custom {
      display_name?: string | undefined;
      type?: string | undefined;
    }
  }
  export interface ShippingDetails {
    address?: AddressParam | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
}

export interface PaymentRecordReportPaymentAttemptCanceledParams {
  /** Unix seconds. */
  canceled_at: Timestamp;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PaymentRecordReportPaymentAttemptFailedParams {
  /** Unix seconds. */
  failed_at: Timestamp;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PaymentRecordReportPaymentAttemptGuaranteedParams {
  /** Unix seconds. */
  guaranteed_at: Timestamp;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PaymentRecordReportPaymentAttemptInformationalParams {
  customer_details?: PaymentRecordReportPaymentAttemptInformationalParams.CustomerDetails | undefined;
  description?: Emptyable<string> | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  shipping_details?: Emptyable<PaymentRecordReportPaymentAttemptInformationalParams.ShippingDetails> | undefined;
}
export declare namespace PaymentRecordReportPaymentAttemptInformationalParams {
  export interface CustomerDetails {
    customer?: string | undefined;
    email?: string | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
  export interface ShippingDetails {
    address?: AddressParam | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
}

export interface PaymentRecordReportRefundParams {
  outcome: 'refunded';
  processor_details: PaymentRecordReportRefundParams.ProcessorDetails;
  amount?: PaymentRecordReportRefundParams.Amount | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  initiated_at?: Timestamp | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  refunded?: PaymentRecordReportRefundParams.Refunded | undefined;
}
export declare namespace PaymentRecordReportRefundParams {
  export interface ProcessorDetails {
    custom?: ProcessorDetails.Custom | undefined;
    type: 'custom';
  }
  export namespace ProcessorDetails {
    export interface Custom {
      refund_reference: string;
    }
  }
  export interface Amount {
    currency: string;
    value: number;
  }
  export interface Refunded {
    /** Unix seconds. */
    refunded_at: Timestamp;
  }
}
