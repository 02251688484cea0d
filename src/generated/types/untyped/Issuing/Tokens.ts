// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingTokenRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IssuingTokenUpdateParams {
  /** In which state it is. [Docs](https://docs.stripe.com/api/issuing/tokens/update) */
  status: IssuingTokenUpdateParams.Status;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace IssuingTokenUpdateParams {
  export type Status = 'active' | 'deleted' | 'suspended' | OtherString;
}

export interface IssuingTokenListParams extends PaginationParams {
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/issuing/tokens/list) */
  card: string;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/tokens/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/issuing/tokens/list) */
  status?: IssuingTokenListParams.Status | undefined;
}
export declare namespace IssuingTokenListParams {
  export type Status = 'active' | 'deleted' | 'requested' | 'suspended' | OtherString;
}
