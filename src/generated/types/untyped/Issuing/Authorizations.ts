// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingAuthorizationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IssuingAuthorizationUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/authorizations/update#update_issuing_authorization-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface IssuingAuthorizationListParams extends PaginationParams {
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/issuing/authorizations/list#list_issuing_authorizations-card) */
  card?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/list#list_issuing_authorizations-cardholder) */
  cardholder?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/authorizations/list#list_issuing_authorizations-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/issuing/authorizations/list#list_issuing_authorizations-status) */
  status?: IssuingAuthorizationListParams.Status | undefined;
}
export declare namespace IssuingAuthorizationListParams {
  export type Status = 'closed' | 'expired' | 'pending' | 'reversed' | OtherString;
}

export interface IssuingAuthorizationApproveParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  amount?: number | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface IssuingAuthorizationDeclineParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/authorizations) */
  metadata?: Emptyable<MetadataParam> | undefined;
}
