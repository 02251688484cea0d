// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { ApplicationFee } from './ApplicationFees.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { DeletedExternalAccount, ExternalAccount } from './ExternalAccounts.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface Payout {
  id: string;
  object: 'payout';
  /** In the currency's smallest unit. */
  amount: number;
  application_fee: Expandable<ApplicationFee> | null;
  /** In the currency's smallest unit. */
  application_fee_amount: number | null;
  /** Unix seconds. */
  arrival_date: number;
  automatic: boolean;
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string | null;
  destination: Expandable<ExternalAccount | DeletedExternalAccount> | null;
  failure_balance_transaction: Expandable<BalanceTransaction> | null;
  failure_code: string | null;
  failure_message: string | null;
  livemode: boolean;
  metadata: Metadata | null;
  method: string;
  original_payout: Expandable<Payout> | null;
  payout_method: string | null;
  reconciliation_status: Payout.ReconciliationStatus;
  reversed_by: Expandable<Payout> | null;
  source_type: string;
  statement_descriptor: string | null;
  status: string;
  trace_id: Payout.TraceId | null;
  type: Payout.Type;
}
export declare namespace Payout {
  export type ReconciliationStatus = 'completed' | 'in_progress' | 'not_applicable' | OtherString;
  export interface TraceId {
    status: string;
    value: string | null;
  }
  export type Type = 'bank_account' | 'card' | OtherString;
}

export interface PayoutCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  description?: string | undefined;
  destination?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  method?: PayoutCreateParams.Method | undefined;
  payout_method?: string | undefined;
  source_type?: PayoutCreateParams.SourceType | undefined;
  /** Up to 22 characters. */
  statement_descriptor?: string | undefined;
}
export declare namespace PayoutCreateParams {
  export type Method = 'instant' | 'standard' | OtherString;
  export type SourceType = 'bank_account' | 'card' | 'fpx' | OtherString;
}

export interface PayoutRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PayoutUpdateParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface PayoutListParams extends PaginationParams {
  /** Unix seconds. */
  arrival_date?: RangeQueryParam | Timestamp | undefined;
  created?: RangeQueryParam | number | undefined;
  destination?: string | undefined;
  expand?: readonly string[] | undefined;
  status?: string | undefined;
}

export interface PayoutCancelParams {
  expand?: readonly string[] | undefined;
}

export interface PayoutReverseParams {
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}
