// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { ApplicationFee } from './ApplicationFees.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { DeletedExternalAccount, ExternalAccount } from './ExternalAccounts.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface Payout {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-object) */
  object: 'payout';
  /** How much is paid out. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-amount) */
  amount: number;
  /** Id of the platform's fee (`fee_…`). [Docs](https://docs.stripe.com/api/payouts/object#payout_object-application_fee) */
  application_fee: Expandable<ApplicationFee> | null;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-application_fee_amount) */
  application_fee_amount: number | null;
  /** The day when it should arrive. Unix seconds. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-arrival_date) */
  arrival_date: number;
  /** Whether it was made by the schedule rather than by hand. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-automatic) */
  automatic: boolean;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/payouts/object#payout_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-currency) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-description) */
  description: string | null;
  /** What the money goes to. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-destination) */
  destination: Expandable<ExternalAccount | DeletedExternalAccount> | null;
  /** Id of the entry that took back the amount after the failure (`txn_…`). [Docs](https://docs.stripe.com/api/payouts/object#payout_object-failure_balance_transaction) */
  failure_balance_transaction: Expandable<BalanceTransaction> | null;
  /** Why it failed, for programs. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-failure_code) */
  failure_code: string | null;
  /** Why it failed, for people to read. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-failure_message) */
  failure_message: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-metadata) */
  metadata: Metadata | null;
  /** `standard` takes days, `instant` minutes and costs more. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-method) */
  method: string;
  /** Id of the payout that this one reverses (`po_…`). [Docs](https://docs.stripe.com/api/payouts/object#payout_object-original_payout) */
  original_payout: Expandable<Payout> | null;
  /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-payout_method) */
  payout_method: string | null;
  /** Whether the entries that it paid out can be listed. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-reconciliation_status) */
  reconciliation_status: Payout.ReconciliationStatus;
  /** Id of the payout that reversed this one (`po_…`). [Docs](https://docs.stripe.com/api/payouts/object#payout_object-reversed_by) */
  reversed_by: Expandable<Payout> | null;
  /** Which part of the balance it comes from: `card`, `bank_account` or `fpx`. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-source_type) */
  source_type: string;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-statement_descriptor) */
  statement_descriptor: string | null;
  /** `pending`, `in_transit`, `paid`, `failed` or `canceled`. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-status) */
  status: string;
  /** What the bank can find it by. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-trace_id) */
  trace_id: Payout.TraceId | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-type) */
  type: Payout.Type;
}
export declare namespace Payout {
  export type ReconciliationStatus = 'completed' | 'in_progress' | 'not_applicable' | OtherString;
  export interface TraceId {
    /** In which state it is. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-trace_id-status) */
    status: string;
    /** The number itself. [Docs](https://docs.stripe.com/api/payouts/object#payout_object-trace_id-value) */
    value: string | null;
  }
  export type Type = 'bank_account' | 'card' | OtherString;
}

export interface PayoutCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-amount) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-currency) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-description) */
  description?: string | undefined;
  /** Id of the bank account or card; the default of the currency without it. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-destination) */
  destination?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-metadata) */
  metadata?: MetadataParam | undefined;
  /** `standard` takes days, `instant` minutes and costs more. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-method) */
  method?: PayoutCreateParams.Method | undefined;
  /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-payout_method) */
  payout_method?: string | undefined;
  /** Which part of the balance it comes from: `card`, `bank_account` or `fpx`. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-source_type) */
  source_type?: PayoutCreateParams.SourceType | undefined;
  /** What stands on the bank's statement; many banks cut it short. Up to 22 characters. [Docs](https://docs.stripe.com/api/payouts/create#create_payout-statement_descriptor) */
  statement_descriptor?: string | undefined;
}
export declare namespace PayoutCreateParams {
  export type Method = 'instant' | 'standard' | OtherString;
  export type SourceType = 'bank_account' | 'card' | 'fpx' | OtherString;
}

export interface PayoutRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PayoutUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payouts/update#update_payout-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PayoutListParams extends PaginationParams {
  /** Only those that arrive at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/payouts/list#list_payouts-arrival_date) */
  arrival_date?: RangeQueryParam | Timestamp | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/payouts/list#list_payouts-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those to this bank account or card. [Docs](https://docs.stripe.com/api/payouts/list#list_payouts-destination) */
  destination?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/payouts/list#list_payouts-status) */
  status?: string | undefined;
}

export interface PayoutCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PayoutReverseParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payouts/reverse#reverse_payout-metadata) */
  metadata?: MetadataParam | undefined;
}
