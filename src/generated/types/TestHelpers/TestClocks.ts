// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString, Timestamp } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface TestHelpersTestClock {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-object) */
  object: 'test_helpers.test_clock';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-created) */
  created: number;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-deleted) */
  deleted?: void;
  /** When it is deleted by itself. Unix seconds. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-deletes_after) */
  deletes_after: number;
  /** The time that it shows. Unix seconds. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-frozen_time) */
  frozen_time: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-livemode) */
  livemode: boolean;
  /** What it is called. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-name) */
  name: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-status) */
  status: TestHelpersTestClock.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-status_details) */
  status_details: TestHelpersTestClock.StatusDetails;
}
export declare namespace TestHelpersTestClock {
  export type Status = 'advancing' | 'internal_failure' | 'ready' | OtherString;
  export interface StatusDetails {
    /** [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-status_details-advancing) */
    advancing?: StatusDetails.Advancing;
  }
  export namespace StatusDetails {
    export interface Advancing {
      /** Unix seconds. [Docs](https://docs.stripe.com/api/test_clocks/object#test_clock_object-status_details-advancing-target_frozen_time) */
      target_frozen_time: number;
    }
  }
}

export interface TestHelpersDeletedTestClock {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/test_clocks/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/test_clocks/delete) */
  object: 'test_helpers.test_clock';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/test_clocks/delete) */
  deleted: true;
}

export interface TestHelpersTestClockCreateParams {
  /** The time to start at. Unix seconds. [Docs](https://docs.stripe.com/api/test_clocks/create#create_test_clock-frozen_time) */
  frozen_time: Timestamp;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/test_clocks/create#create_test_clock-customer) */
  customer?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/test_clocks/create#create_test_clock-name) */
  name?: string | undefined;
}

export interface TestHelpersTestClockRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTestClockListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTestClockDeleteParams extends NoParams {
}

export interface TestHelpersTestClockAdvanceParams {
  /** The time to go to: later than now, by at most two intervals of the shortest subscription. Unix seconds. [Docs](https://docs.stripe.com/api/test_clocks/advance#advance_test_clock-frozen_time) */
  frozen_time: Timestamp;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
