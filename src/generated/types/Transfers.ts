// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { TransferReversal } from './TransferReversals.ts';

export interface Transfer {
  id: string;
  object: 'transfer';
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_reversed: number;
  balance_transaction: Expandable<BalanceTransaction> | null;
  created: number;
  currency: string;
  description: string | null;
  destination: Expandable<Account> | null;
  destination_payment?: Expandable<Charge>;
  livemode: boolean;
  metadata: Metadata;
  reversals: ApiList<TransferReversal>;
  reversed: boolean;
  source_transaction: Expandable<Charge> | null;
  source_type?: string;
  transfer_group: string | null;
}

export interface TransferCreateParams {
  currency: string;
  destination: string;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  source_transaction?: string | undefined;
  source_type?: TransferCreateParams.SourceType | undefined;
  transfer_group?: string | undefined;
}
export declare namespace TransferCreateParams {
  export type SourceType = 'bank_account' | 'card' | 'fpx' | OtherString;
}

export interface TransferRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TransferUpdateParams {
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TransferListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  destination?: string | undefined;
  expand?: readonly string[] | undefined;
  transfer_group?: string | undefined;
}

export interface TransferCreateReversalParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  refund_application_fee?: boolean | undefined;
}

export interface TransferListReversalsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface TransferRetrieveReversalParams {
  expand?: readonly string[] | undefined;
}

export interface TransferUpdateReversalParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}
