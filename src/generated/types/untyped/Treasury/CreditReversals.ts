// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TreasuryCreditReversalCreateParams {
  /** [Docs](https://docs.stripe.com/api/treasury/credit_reversals/create) */
  received_credit: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/create) */
  metadata?: MetadataParam | undefined;
}

export interface TreasuryCreditReversalRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryCreditReversalListParams extends PaginationParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/credit_reversals/list) */
  financial_account: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/credit_reversals/list) */
  received_credit?: string | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/treasury/credit_reversals/list) */
  status?: TreasuryCreditReversalListParams.Status | undefined;
}
export declare namespace TreasuryCreditReversalListParams {
  export type Status = 'canceled' | 'posted' | 'processing' | OtherString;
}
