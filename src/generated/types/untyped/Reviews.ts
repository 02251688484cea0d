// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams, RangeQueryParam } from '../shared.ts';

export interface ReviewRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ReviewListParams extends PaginationParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/radar/reviews/list#list_reviews-created) */
  created?: RangeQueryParam | number | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ReviewApproveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
