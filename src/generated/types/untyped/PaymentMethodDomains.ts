// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface PaymentMethodDomain {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-object) */
  object: 'payment_method_domain';
  /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-amazon_pay) */
  amazon_pay: PaymentMethodDomain.AmazonPay;
  /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-apple_pay) */
  apple_pay: PaymentMethodDomain.ApplePay;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-created) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-domain_name) */
  domain_name: string;
  /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-enabled) */
  enabled: boolean;
  /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-google_pay) */
  google_pay: PaymentMethodDomain.GooglePay;
  /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-klarna) */
  klarna: PaymentMethodDomain.Klarna;
  /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-link) */
  link: PaymentMethodDomain.Link;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-livemode) */
  livemode: boolean;
  /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-paypal) */
  paypal: PaymentMethodDomain.Paypal;
}
export declare namespace PaymentMethodDomain {
  export interface AmazonPay {
    /** In which state it is. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-amazon_pay-status) */
    status: AmazonPay.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-amazon_pay-status_details) */
    status_details?: AmazonPay.StatusDetails;
  }
  export namespace AmazonPay {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      /** [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-amazon_pay-status_details-error_message) */
      error_message: string;
    }
  }
  export interface ApplePay {
    /** In which state it is. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-apple_pay-status) */
    status: ApplePay.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-apple_pay-status_details) */
    status_details?: ApplePay.StatusDetails;
  }
  export namespace ApplePay {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      /** [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-apple_pay-status_details-error_message) */
      error_message: string;
    }
  }
  export interface GooglePay {
    /** In which state it is. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-google_pay-status) */
    status: GooglePay.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-google_pay-status_details) */
    status_details?: GooglePay.StatusDetails;
  }
  export namespace GooglePay {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      /** [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-google_pay-status_details-error_message) */
      error_message: string;
    }
  }
  export interface Klarna {
    /** In which state it is. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-klarna-status) */
    status: Klarna.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-klarna-status_details) */
    status_details?: Klarna.StatusDetails;
  }
  export namespace Klarna {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      /** [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-klarna-status_details-error_message) */
      error_message: string;
    }
  }
  export interface Link {
    /** In which state it is. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-link-status) */
    status: Link.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-link-status_details) */
    status_details?: Link.StatusDetails;
  }
  export namespace Link {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      /** [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-link-status_details-error_message) */
      error_message: string;
    }
  }
  export interface Paypal {
    /** In which state it is. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-paypal-status) */
    status: Paypal.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-paypal-status_details) */
    status_details?: Paypal.StatusDetails;
  }
  export namespace Paypal {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      /** [Docs](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-paypal-status_details-error_message) */
      error_message: string;
    }
  }
}

export interface PaymentMethodDomainCreateParams {
  /** [Docs](https://docs.stripe.com/api/payment_method_domains/create#create_payment_method_domain-domain_name) */
  domain_name: string;
  /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_method_domains/create#create_payment_method_domain-enabled) */
  enabled?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainUpdateParams {
  /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_method_domains/update#update_payment_method_domain-enabled) */
  enabled?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/payment_method_domains/list#list_payment_method_domains-domain_name) */
  domain_name?: string | undefined;
  /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_method_domains/list#list_payment_method_domains-enabled) */
  enabled?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainValidateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
