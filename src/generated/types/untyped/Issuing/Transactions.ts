// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingTransactionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IssuingTransactionUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/transactions/update#update_issuing_transaction-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface IssuingTransactionListParams extends PaginationParams {
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/issuing/transactions/list#list_issuing_transactions-card) */
  card?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/transactions/list#list_issuing_transactions-cardholder) */
  cardholder?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/transactions/list#list_issuing_transactions-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this kind. [Docs](https://docs.stripe.com/api/issuing/transactions/list#list_issuing_transactions-type) */
  type?: IssuingTransactionListParams.Type | undefined;
}
export declare namespace IssuingTransactionListParams {
  export type Type = 'capture' | 'refund' | OtherString;
}
