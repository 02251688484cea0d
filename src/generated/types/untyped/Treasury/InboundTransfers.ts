// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TreasuryInboundTransferCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/create) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/create) */
  currency: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/create) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/create) */
  origin_payment_method: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/create) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/create) */
  metadata?: MetadataParam | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/create) */
  statement_descriptor?: string | undefined;
}

export interface TreasuryInboundTransferRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryInboundTransferListParams extends PaginationParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/list) */
  financial_account: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/list) */
  status?: TreasuryInboundTransferListParams.Status | undefined;
}
export declare namespace TreasuryInboundTransferListParams {
  export type Status = 'canceled' | 'failed' | 'processing' | 'succeeded' | OtherString;
}

export interface TreasuryInboundTransferCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
