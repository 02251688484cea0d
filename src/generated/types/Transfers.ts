// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { TransferReversal } from './TransferReversals.ts';

export interface Transfer {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-object) */
  object: 'transfer';
  /** How much was sent. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-amount) */
  amount: number;
  /** How much has been taken back. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-amount_reversed) */
  amount_reversed: number;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-currency) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-description) */
  description: string | null;
  /** What the money goes to. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-destination) */
  destination: Expandable<Account> | null;
  /** Id of the payment that the connected account got (`py_…`). [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-destination_payment) */
  destination_payment?: Expandable<Charge>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-metadata) */
  metadata: Metadata;
  /** What has been taken back. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-reversals) */
  reversals: ApiList<TransferReversal>;
  /** Whether all of it was taken back. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-reversed) */
  reversed: boolean;
  /** Id of the charge whose money is sent (`ch_…`), once it is available. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-source_transaction) */
  source_transaction: Expandable<Charge> | null;
  /** Which part of the balance it comes from: `card`, `bank_account` or `fpx`. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-source_type) */
  source_type?: string;
  /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/transfers/object#transfer_object-transfer_group) */
  transfer_group: string | null;
}

export interface TransferCreateParams {
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-currency) */
  currency: string;
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-destination) */
  destination: string;
  /** How much to send. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-amount) */
  amount?: number | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-metadata) */
  metadata?: MetadataParam | undefined;
  /** Id of the charge whose money is sent (`ch_…`), once it is available. [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-source_transaction) */
  source_transaction?: string | undefined;
  /** Which part of the balance it comes from: `card`, `bank_account` or `fpx`. [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-source_type) */
  source_type?: TransferCreateParams.SourceType | undefined;
  /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/transfers/create#create_transfer-transfer_group) */
  transfer_group?: string | undefined;
}
export declare namespace TransferCreateParams {
  export type SourceType = 'bank_account' | 'card' | 'fpx' | OtherString;
}

export interface TransferRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TransferUpdateParams {
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/transfers/update#update_transfer-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/transfers/update#update_transfer-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TransferListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/transfers/list#list_transfers-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those to this connected account (`acct_…`). [Docs](https://docs.stripe.com/api/transfers/list#list_transfers-destination) */
  destination?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those with this text as their group. [Docs](https://docs.stripe.com/api/transfers/list#list_transfers-transfer_group) */
  transfer_group?: string | undefined;
}

export interface TransferCreateReversalParams {
  /** How much to take back; all that is left by default. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/transfer_reversals/create#create_transfer_reversal-amount) */
  amount?: number | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/transfer_reversals/create#create_transfer_reversal-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/transfer_reversals/create#create_transfer_reversal-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whether the platform's fee is given back too, in proportion. [Docs](https://docs.stripe.com/api/transfer_reversals/create#create_transfer_reversal-refund_application_fee) */
  refund_application_fee?: boolean | undefined;
}

export interface TransferListReversalsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TransferRetrieveReversalParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TransferUpdateReversalParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/transfer_reversals/update#update_transfer_reversal-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}
