// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { TransferReversal } from './TransferReversals.ts';

export interface Refund {
  id: string;
  object: 'refund';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transaction: Expandable<BalanceTransaction> | null;
  charge: Expandable<Charge> | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  description?: string;
  destination_details?: Refund.DestinationDetails;
  failure_balance_transaction?: Expandable<BalanceTransaction>;
  failure_reason?: string;
  instructions_email?: string;
  metadata: Metadata | null;
  next_action?: Refund.NextAction;
  payment_intent: Expandable<PaymentIntent> | null;
  payment_method: Expandable<PaymentMethod> | null;
  pending_reason?: Refund.PendingReason;
  presentment_details?: Refund.PresentmentDetails;
  reason: Refund.Reason | null;
  receipt_number: string | null;
  source_transfer_reversal: Expandable<TransferReversal> | null;
  status: string | null;
  transfer_reversal: Expandable<TransferReversal> | null;
}
export declare namespace Refund {
  export interface DestinationDetails {
    affirm?: DestinationDetails.Affirm;
    afterpay_clearpay?: DestinationDetails.AfterpayClearpay;
    alipay?: DestinationDetails.Alipay;
    alma?: DestinationDetails.Alma;
    amazon_pay?: DestinationDetails.AmazonPay;
    au_bank_transfer?: DestinationDetails.AuBankTransfer;
    blik?: DestinationDetails.Blik;
    br_bank_transfer?: DestinationDetails.BrBankTransfer;
    card?: DestinationDetails.Card;
    cashapp?: DestinationDetails.Cashapp;
    crypto?: DestinationDetails.Crypto;
    customer_cash_balance?: DestinationDetails.CustomerCashBalance;
    eps?: DestinationDetails.Eps;
    eu_bank_transfer?: DestinationDetails.EuBankTransfer;
    gb_bank_transfer?: DestinationDetails.GbBankTransfer;
    giropay?: DestinationDetails.Giropay;
    grabpay?: DestinationDetails.Grabpay;
    jp_bank_transfer?: DestinationDetails.JpBankTransfer;
    klarna?: DestinationDetails.Klarna;
    mb_way?: DestinationDetails.MbWay;
    multibanco?: DestinationDetails.Multibanco;
    mx_bank_transfer?: DestinationDetails.MxBankTransfer;
    nz_bank_transfer?: DestinationDetails.NzBankTransfer;
    p24?: DestinationDetails.P24;
    paynow?: DestinationDetails.Paynow;
    paypal?: DestinationDetails.Paypal;
    pix?: DestinationDetails.Pix;
    revolut?: DestinationDetails.Revolut;
    scalapay?: DestinationDetails.Scalapay;
    sofort?: DestinationDetails.Sofort;
    swish?: DestinationDetails.Swish;
    th_bank_transfer?: DestinationDetails.ThBankTransfer;
    twint?: DestinationDetails.Twint;
    type: string;
    us_bank_transfer?: DestinationDetails.UsBankTransfer;
    wechat_pay?: DestinationDetails.WechatPay;
    zip?: DestinationDetails.Zip;
  }
  export namespace DestinationDetails {
    export interface Affirm {
    }
    export interface AfterpayClearpay {
      reference: string | null;
      reference_status: string | null;
    }
    export interface Alipay {
    }
    export interface Alma {
    }
    export interface AmazonPay {
    }
    export interface AuBankTransfer {
    }
    export interface Blik {
      network_decline_code: string | null;
      reference: string | null;
      reference_status: string | null;
    }
    export interface BrBankTransfer {
      reference: string | null;
      reference_status: string | null;
    }
    export interface Card {
      reference?: string;
      reference_status?: string;
      reference_type?: string;
      type: Card.Type;
    }
    export namespace Card {
      export type Type = 'pending' | 'refund' | 'reversal' | OtherString;
    }
    export interface Cashapp {
    }
    export interface Crypto {
      reference: string | null;
    }
    export interface CustomerCashBalance {
    }
    export interface Eps {
    }
    export interface EuBankTransfer {
      reference: string | null;
      reference_status: string | null;
    }
    export interface GbBankTransfer {
      reference: string | null;
      reference_status: string | null;
    }
    export interface Giropay {
    }
    export interface Grabpay {
    }
    export interface JpBankTransfer {
      reference: string | null;
      reference_status: string | null;
    }
    export interface Klarna {
      reference: string | null;
      reference_status: string | null;
    }
    export interface MbWay {
      reference: string | null;
      reference_status: string | null;
    }
    export interface Multibanco {
      reference: string | null;
      reference_status: string | null;
    }
    export interface MxBankTransfer {
      reference: string | null;
      reference_status: string | null;
    }
    export interface NzBankTransfer {
    }
    export interface P24 {
      reference: string | null;
      reference_status: string | null;
    }
    export interface Paynow {
    }
    export interface Paypal {
      network_decline_code: string | null;
      reference: string | null;
      reference_status: string | null;
    }
    export interface Pix {
    }
    export interface Revolut {
    }
    export interface Scalapay {
    }
    export interface Sofort {
    }
    export interface Swish {
      network_decline_code: string | null;
      reference: string | null;
      reference_status: string | null;
    }
    export interface ThBankTransfer {
      reference: string | null;
      reference_status: string | null;
    }
    export interface Twint {
    }
    export interface UsBankTransfer {
      reference: string | null;
      reference_status: string | null;
    }
    export interface WechatPay {
    }
    export interface Zip {
    }
  }
  export interface NextAction {
    display_details?: NextAction.DisplayDetails;
    type: string;
  }
  export namespace NextAction {
    export interface DisplayDetails {
      email_sent: DisplayDetails.EmailSent;
      /** Unix seconds. */
      expires_at: number;
    }
    export namespace DisplayDetails {
      export interface EmailSent {
        /** Unix seconds. */
        email_sent_at: number;
        email_sent_to: string;
      }
    }
  }
  export type PendingReason = 'charge_pending' | 'insufficient_funds' | 'processing' | OtherString;
  export interface PresentmentDetails {
    /** In the currency's smallest unit. */
    presentment_amount: number;
    presentment_currency: string;
  }
  export type Reason = 'duplicate' | 'expired_uncaptured_charge' | 'fraudulent' | 'requested_by_customer' | OtherString;
}

export interface RefundCreateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  charge?: string | undefined;
  currency?: string | undefined;
  customer?: string | undefined;
  expand?: readonly string[] | undefined;
  instructions_email?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  origin?: 'customer_balance' | undefined;
  payment_intent?: string | undefined;
  reason?: RefundCreateParams.Reason | undefined;
  refund_application_fee?: boolean | undefined;
  reverse_transfer?: boolean | undefined;
}
export declare namespace RefundCreateParams {
  export type Reason = 'duplicate' | 'fraudulent' | 'requested_by_customer' | OtherString;
}

export interface RefundRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface RefundUpdateParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface RefundListParams extends PaginationParams {
  charge?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  payment_intent?: string | undefined;
}

export interface RefundCancelParams {
  expand?: readonly string[] | undefined;
}
