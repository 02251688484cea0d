// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../shared.ts';

export interface SetupAttemptListParams extends PaginationParams {
  setup_intent: string;
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  expand?: readonly string[] | undefined;
}
