// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface PaymentMethodDomain {
  id: string;
  object: 'payment_method_domain';
  amazon_pay: PaymentMethodDomain.AmazonPay;
  apple_pay: PaymentMethodDomain.ApplePay;
  /** Unix seconds. */
  created: number;
  domain_name: string;
  enabled: boolean;
  google_pay: PaymentMethodDomain.GooglePay;
  klarna: PaymentMethodDomain.Klarna;
  link: PaymentMethodDomain.Link;
  livemode: boolean;
  paypal: PaymentMethodDomain.Paypal;
}
export declare namespace PaymentMethodDomain {
  export interface AmazonPay {
    status: AmazonPay.Status;
    status_details?: AmazonPay.StatusDetails;
  }
  export namespace AmazonPay {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      error_message: string;
    }
  }
  export interface ApplePay {
    status: ApplePay.Status;
    status_details?: ApplePay.StatusDetails;
  }
  export namespace ApplePay {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      error_message: string;
    }
  }
  export interface GooglePay {
    status: GooglePay.Status;
    status_details?: GooglePay.StatusDetails;
  }
  export namespace GooglePay {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      error_message: string;
    }
  }
  export interface Klarna {
    status: Klarna.Status;
    status_details?: Klarna.StatusDetails;
  }
  export namespace Klarna {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      error_message: string;
    }
  }
  export interface Link {
    status: Link.Status;
    status_details?: Link.StatusDetails;
  }
  export namespace Link {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      error_message: string;
    }
  }
  export interface Paypal {
    status: Paypal.Status;
    status_details?: Paypal.StatusDetails;
  }
  export namespace Paypal {
    export type Status = 'active' | 'inactive' | OtherString;
    export interface StatusDetails {
      error_message: string;
    }
  }
}

export interface PaymentMethodDomainCreateParams {
  domain_name: string;
  enabled?: boolean | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainUpdateParams {
  enabled?: boolean | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainListParams extends PaginationParams {
  domain_name?: string | undefined;
  enabled?: boolean | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDomainValidateParams {
  expand?: readonly string[] | undefined;
}
