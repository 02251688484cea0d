// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { BalanceTransactionSource } from './BalanceTransactionSources.ts';
import type { PaginationParams, RangeQueryParam } from './shared.ts';

export interface BalanceTransaction {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-object) */
  object: 'balance_transaction';
  /** How much before fees; negative if it left the balance. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-amount) */
  amount: number;
  /** When the net amount becomes available. Unix seconds. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-available_on) */
  available_on: number;
  /** Which balance it changed. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-balance_type) */
  balance_type: BalanceTransaction.BalanceType;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-currency) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-description) */
  description: string | null;
  /** What the amount was multiplied by to convert it. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-exchange_rate) */
  exchange_rate: number | null;
  /** What was taken in fees. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee) */
  fee: number;
  /** What the fees are for. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details) */
  fee_details: BalanceTransaction.FeeDetail[];
  /** The amount less fees. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-net) */
  net: number;
  /** The kind of entry, as reports sort it. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-reporting_category) */
  reporting_category: string;
  /** Id of what caused it, such as a charge. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-source) */
  source: Expandable<BalanceTransactionSource> | null;
  /** `available` or `pending`. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-status) */
  status: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-type) */
  type: BalanceTransaction.Type;
}
export declare namespace BalanceTransaction {
  export type BalanceType = 'issuing' | 'payments' | 'refund_and_dispute_prefunding' | 'risk_reserved' | OtherString;
  export interface FeeDetail {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details-amount) */
    amount: number;
    /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details-application) */
    application: string | null;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details-currency) */
    currency: string;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details-description) */
    description: string | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details-type) */
    type: string;
  }
  export type Type = 'adjustment' | 'advance' | 'advance_funding' | 'anticipation_repayment' | 'application_fee' | 'application_fee_refund' | 'charge' | 'climate_order_purchase' | 'climate_order_refund' | 'connect_collection_transfer' | 'contribution' | 'fee_credit_funding' | 'inbound_transfer' | 'inbound_transfer_reversal' | 'issuing_authorization_hold' | 'issuing_authorization_release' | 'issuing_dispute' | 'issuing_dispute_provisional_credit' | 'issuing_dispute_provisional_credit_reversal' | 'issuing_transaction' | 'obligation_outbound' | 'obligation_reversal_inbound' | 'payment' | 'payment_failure_refund' | 'payment_network_reserve_hold' | 'payment_network_reserve_release' | 'payment_refund' | 'payment_reversal' | 'payment_unreconciled' | 'payout' | 'payout_cancel' | 'payout_failure' | 'payout_minimum_balance_hold' | 'payout_minimum_balance_release' | 'refund' | 'refund_failure' | 'reserve_hold' | 'reserve_release' | 'reserve_transaction' | 'reserved_funds' | 'stripe_balance_payment_debit' | 'stripe_balance_payment_debit_reversal' | 'stripe_fee' | 'stripe_fx_fee' | 'tax_fee' | 'tax_fund' | 'topup' | 'topup_reversal' | 'transfer' | 'transfer_cancel' | 'transfer_failure' | 'transfer_refund' | OtherString;
}

export interface BalanceTransactionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BalanceTransactionListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those in this currency: three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-currency) */
  currency?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those paid out by this payout (`po_…`), an automatic one. [Docs](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-payout) */
  payout?: string | undefined;
  /** Only those caused by the object with this id. [Docs](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-source) */
  source?: string | undefined;
  /** Only those of this kind, such as `charge` or `payout`. [Docs](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-type) */
  type?: string | undefined;
}
