// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { TransferReversal } from './TransferReversals.ts';

export interface Refund {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-object) */
  object: 'refund';
  /** How much is given back. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-amount) */
  amount: number;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-charge) */
  charge: Expandable<Charge> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-customer_account) */
  customer_account: string | null;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-description) */
  description?: string;
  /** Where the money went, by the kind of payment method. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details) */
  destination_details?: Refund.DestinationDetails;
  /** Id of the entry that took back the amount after the failure (`txn_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-failure_balance_transaction) */
  failure_balance_transaction?: Expandable<BalanceTransaction>;
  /** Why it failed. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-failure_reason) */
  failure_reason?: string;
  /** Where the customer is told how to claim the refund, for methods that need it. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-instructions_email) */
  instructions_email?: string;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-metadata) */
  metadata: Metadata | null;
  /** What the customer has to do before it can go on. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-next_action) */
  next_action?: Refund.NextAction;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-payment_intent) */
  payment_intent: Expandable<PaymentIntent> | null;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-payment_method) */
  payment_method: Expandable<PaymentMethod> | null;
  /** What it waits for. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-pending_reason) */
  pending_reason?: Refund.PendingReason;
  /** Amount and currency as the customer saw them, where these differ. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-presentment_details) */
  presentment_details?: Refund.PresentmentDetails;
  /** Why: `duplicate`, `fraudulent`, `requested_by_customer` or `expired_uncaptured_charge`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-reason) */
  reason: Refund.Reason | null;
  /** The number on the receipt sent by email; none before one was sent. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-receipt_number) */
  receipt_number: string | null;
  /** Id of the reversal that took the money back from another account (`trr_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-source_transfer_reversal) */
  source_transfer_reversal: Expandable<TransferReversal> | null;
  /** `pending`, `requires_action`, `succeeded`, `failed` or `canceled`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-status) */
  status: string | null;
  /** Id of the reversal of the transfer that went with it (`trr_…`). [Docs](https://docs.stripe.com/api/refunds/object#refund_object-transfer_reversal) */
  transfer_reversal: Expandable<TransferReversal> | null;
}
export declare namespace Refund {
  export interface DestinationDetails {
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-affirm) */
    affirm?: DestinationDetails.Affirm;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-afterpay_clearpay) */
    afterpay_clearpay?: DestinationDetails.AfterpayClearpay;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-alipay) */
    alipay?: DestinationDetails.Alipay;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-alma) */
    alma?: DestinationDetails.Alma;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-amazon_pay) */
    amazon_pay?: DestinationDetails.AmazonPay;
    /** What is particular to bank transfers in Australia. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-au_bank_transfer) */
    au_bank_transfer?: DestinationDetails.AuBankTransfer;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-blik) */
    blik?: DestinationDetails.Blik;
    /** What is particular to bank transfers in Brazil. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-br_bank_transfer) */
    br_bank_transfer?: DestinationDetails.BrBankTransfer;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-card) */
    card?: DestinationDetails.Card;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-cashapp) */
    cashapp?: DestinationDetails.Cashapp;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-crypto) */
    crypto?: DestinationDetails.Crypto;
    /** [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-customer_cash_balance) */
    customer_cash_balance?: DestinationDetails.CustomerCashBalance;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-eps) */
    eps?: DestinationDetails.Eps;
    /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-eu_bank_transfer) */
    eu_bank_transfer?: DestinationDetails.EuBankTransfer;
    /** What is particular to bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-gb_bank_transfer) */
    gb_bank_transfer?: DestinationDetails.GbBankTransfer;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-giropay) */
    giropay?: DestinationDetails.Giropay;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-grabpay) */
    grabpay?: DestinationDetails.Grabpay;
    /** What is particular to bank transfers in Japan. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-jp_bank_transfer) */
    jp_bank_transfer?: DestinationDetails.JpBankTransfer;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-klarna) */
    klarna?: DestinationDetails.Klarna;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mb_way) */
    mb_way?: DestinationDetails.MbWay;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-multibanco) */
    multibanco?: DestinationDetails.Multibanco;
    /** What is particular to bank transfers in Mexico. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mx_bank_transfer) */
    mx_bank_transfer?: DestinationDetails.MxBankTransfer;
    /** What is particular to bank transfers in New Zealand. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-nz_bank_transfer) */
    nz_bank_transfer?: DestinationDetails.NzBankTransfer;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-p24) */
    p24?: DestinationDetails.P24;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-paynow) */
    paynow?: DestinationDetails.Paynow;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-paypal) */
    paypal?: DestinationDetails.Paypal;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-pix) */
    pix?: DestinationDetails.Pix;
    /** [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-revolut) */
    revolut?: DestinationDetails.Revolut;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-scalapay) */
    scalapay?: DestinationDetails.Scalapay;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-sofort) */
    sofort?: DestinationDetails.Sofort;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-swish) */
    swish?: DestinationDetails.Swish;
    /** What is particular to bank transfers in Thailand. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-th_bank_transfer) */
    th_bank_transfer?: DestinationDetails.ThBankTransfer;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-twint) */
    twint?: DestinationDetails.Twint;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-type) */
    type: string;
    /** What is particular to bank transfers in the United States. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-us_bank_transfer) */
    us_bank_transfer?: DestinationDetails.UsBankTransfer;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-wechat_pay) */
    wechat_pay?: DestinationDetails.WechatPay;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-zip) */
    zip?: DestinationDetails.Zip;
  }
  export namespace DestinationDetails {
    export interface Affirm {
    }
    export interface AfterpayClearpay {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-afterpay_clearpay-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-afterpay_clearpay-reference_status) */
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
      /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-blik-network_decline_code) */
      network_decline_code: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-blik-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-blik-reference_status) */
      reference_status: string | null;
    }
    export interface BrBankTransfer {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-br_bank_transfer-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-br_bank_transfer-reference_status) */
      reference_status: string | null;
    }
    export interface Card {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-card-reference) */
      reference?: string;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-card-reference_status) */
      reference_status?: string;
      /** What kind of reference it is, such as an acquirer number. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-card-reference_type) */
      reference_type?: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-card-type) */
      type: Card.Type;
    }
    export namespace Card {
      export type Type = 'pending' | 'refund' | 'reversal' | OtherString;
    }
    export interface Cashapp {
    }
    export interface Crypto {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-crypto-reference) */
      reference: string | null;
    }
    export interface CustomerCashBalance {
    }
    export interface Eps {
    }
    export interface EuBankTransfer {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-eu_bank_transfer-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-eu_bank_transfer-reference_status) */
      reference_status: string | null;
    }
    export interface GbBankTransfer {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-gb_bank_transfer-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-gb_bank_transfer-reference_status) */
      reference_status: string | null;
    }
    export interface Giropay {
    }
    export interface Grabpay {
    }
    export interface JpBankTransfer {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-jp_bank_transfer-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-jp_bank_transfer-reference_status) */
      reference_status: string | null;
    }
    export interface Klarna {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-klarna-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-klarna-reference_status) */
      reference_status: string | null;
    }
    export interface MbWay {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mb_way-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mb_way-reference_status) */
      reference_status: string | null;
    }
    export interface Multibanco {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-multibanco-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-multibanco-reference_status) */
      reference_status: string | null;
    }
    export interface MxBankTransfer {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mx_bank_transfer-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mx_bank_transfer-reference_status) */
      reference_status: string | null;
    }
    export interface NzBankTransfer {
    }
    export interface P24 {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-p24-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-p24-reference_status) */
      reference_status: string | null;
    }
    export interface Paynow {
    }
    export interface Paypal {
      /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-paypal-network_decline_code) */
      network_decline_code: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-paypal-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-paypal-reference_status) */
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
      /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-swish-network_decline_code) */
      network_decline_code: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-swish-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-swish-reference_status) */
      reference_status: string | null;
    }
    export interface ThBankTransfer {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-th_bank_transfer-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-th_bank_transfer-reference_status) */
      reference_status: string | null;
    }
    export interface Twint {
    }
    export interface UsBankTransfer {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-us_bank_transfer-reference) */
      reference: string | null;
      /** Whether the reference is there: `available`, `pending` or `unavailable`. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-us_bank_transfer-reference_status) */
      reference_status: string | null;
    }
    export interface WechatPay {
    }
    export interface Zip {
    }
  }
  export interface NextAction {
    /** What the customer is told. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-next_action-display_details) */
    display_details?: NextAction.DisplayDetails;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-next_action-type) */
    type: string;
  }
  export namespace NextAction {
    export interface DisplayDetails {
      /** The email that the customer got. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-next_action-display_details-email_sent) */
      email_sent: DisplayDetails.EmailSent;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-next_action-display_details-expires_at) */
      expires_at: number;
    }
    export namespace DisplayDetails {
      export interface EmailSent {
        /** When the email went out. Unix seconds. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-next_action-display_details-email_sent-email_sent_at) */
        email_sent_at: number;
        /** The address that the email went to. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-next_action-display_details-email_sent-email_sent_to) */
        email_sent_to: string;
      }
    }
  }
  export type PendingReason = 'charge_pending' | 'insufficient_funds' | 'processing' | OtherString;
  export interface PresentmentDetails {
    /** How much, as the customer saw it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-presentment_details-presentment_amount) */
    presentment_amount: number;
    /** The currency that the customer saw: three letters in lower case. [Docs](https://docs.stripe.com/api/refunds/object#refund_object-presentment_details-presentment_currency) */
    presentment_currency: string;
  }
  export type Reason = 'duplicate' | 'expired_uncaptured_charge' | 'fraudulent' | 'requested_by_customer' | OtherString;
}

export interface RefundCreateParams {
  /** How much to give back; all that is left by default. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-amount) */
  amount?: number | undefined;
  /** Id of the charge to give back (`ch_…`), in place of `payment_intent`. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-charge) */
  charge?: string | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-currency) */
  currency?: string | undefined;
  /** Id of the customer whose cash balance is given back (`cus_…`). [Docs](https://docs.stripe.com/api/refunds/create#create_refund-customer) */
  customer?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Where the customer is told how to claim the refund, for methods that need it. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-instructions_email) */
  instructions_email?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Where the money is: `customer_balance`, with `customer` and `currency`. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-origin) */
  origin?: 'customer_balance' | undefined;
  /** Id of the payment to give back (`pi_…`), in place of `charge`. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-payment_intent) */
  payment_intent?: string | undefined;
  /** Why: `duplicate`, `fraudulent` (which blocks card and email) or `requested_by_customer`. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-reason) */
  reason?: RefundCreateParams.Reason | undefined;
  /** Whether the platform's fee is given back too, in proportion. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-refund_application_fee) */
  refund_application_fee?: boolean | undefined;
  /** Whether the connected account gives back its part, in proportion. [Docs](https://docs.stripe.com/api/refunds/create#create_refund-reverse_transfer) */
  reverse_transfer?: boolean | undefined;
}
export declare namespace RefundCreateParams {
  export type Reason = 'duplicate' | 'fraudulent' | 'requested_by_customer' | OtherString;
}

export interface RefundRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface RefundUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/refunds/update#update_refund-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface RefundListParams extends PaginationParams {
  /** Only those of this charge (`ch_…`). [Docs](https://docs.stripe.com/api/refunds/list#list_refunds-charge) */
  charge?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/refunds/list#list_refunds-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/refunds/list#list_refunds-payment_intent) */
  payment_intent?: string | undefined;
}

export interface RefundCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

/** {@link Refund}, where that name means another type. */
export type Refund_ = Refund;
