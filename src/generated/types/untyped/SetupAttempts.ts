// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../shared.ts';

export interface SetupAttemptListParams extends PaginationParams {
  /** Id of the setup intent (`seti_…`). [Docs](https://docs.stripe.com/api/setup_attempts/list#list_setup_attempts-setup_intent) */
  setup_intent: string;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/setup_attempts/list#list_setup_attempts-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
