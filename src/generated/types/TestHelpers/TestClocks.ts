// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString, Timestamp } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface TestHelpersTestClock {
  id: string;
  object: 'test_helpers.test_clock';
  /** Unix seconds. */
  created: number;
  deleted?: void;
  deletes_after: number;
  /** Unix seconds. */
  frozen_time: number;
  livemode: boolean;
  name: string | null;
  status: TestHelpersTestClock.Status;
  status_details: TestHelpersTestClock.StatusDetails;
}
export declare namespace TestHelpersTestClock {
  export type Status = 'advancing' | 'internal_failure' | 'ready' | OtherString;
  export interface StatusDetails {
    advancing?: StatusDetails.Advancing;
  }
  export namespace StatusDetails {
    export interface Advancing {
      /** Unix seconds. */
      target_frozen_time: number;
    }
  }
}

export interface TestHelpersDeletedTestClock {
  id: string;
  object: 'test_helpers.test_clock';
  deleted: true;
}

export interface TestHelpersTestClockCreateParams {
  /** Unix seconds. */
  frozen_time: Timestamp;
  customer?: string | undefined;
  expand?: readonly string[] | undefined;
  name?: string | undefined;
}

export interface TestHelpersTestClockRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTestClockListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTestClockDeleteParams extends NoParams {
}

export interface TestHelpersTestClockAdvanceParams {
  /** Unix seconds. */
  frozen_time: Timestamp;
  expand?: readonly string[] | undefined;
}
