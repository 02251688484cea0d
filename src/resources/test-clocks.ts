import { del, get, list, post, resource } from '../core/action.ts';
import {
  TestHelpersTestClockAdvanceParams,
  TestHelpersTestClockCreateParams,
  TestHelpersTestClockDeleteParams,
  TestHelpersTestClockListParams,
  TestHelpersTestClockRetrieveParams,
} from '../generated/params/TestHelpers/TestClocks.ts';
import { TestHelpersDeletedTestClock, TestHelpersTestClock } from '../generated/results/TestHelpers/TestClocks.ts';

/** Clocks that let the subscriptions of test customers run ahead of time. */
export const testClocks = resource(
  { name: 'testHelpers.testClocks', permission: 'Test clocks' },
  {
    /** Makes a clock that stands still at `frozen_time` until it is advanced. With a test key only. */
    create: post('/v1/test_helpers/test_clocks', TestHelpersTestClockCreateParams, TestHelpersTestClock, {
      effect: 'write',
    }),
    /** Reads one clock; with `status: 'ready'`, its last advance is done. */
    retrieve: get(
      '/v1/test_helpers/test_clocks/{test_clock}',
      TestHelpersTestClockRetrieveParams,
      TestHelpersTestClock,
    ),
    /**
     * Puts a clock forward, never back: renewals, invoices and charges of test money follow. They go on after the
     * answer, until `status` is `ready`.
     */
    advance: post(
      '/v1/test_helpers/test_clocks/{test_clock}/advance',
      TestHelpersTestClockAdvanceParams,
      TestHelpersTestClock,
      { effect: 'destructive' },
    ),
    /** Deletes a clock for good, along with all its customers and their subscriptions. */
    del: del(
      '/v1/test_helpers/test_clocks/{test_clock}',
      TestHelpersTestClockDeleteParams,
      TestHelpersDeletedTestClock,
    ),
    /** Lists clocks, newest first. */
    list: list('/v1/test_helpers/test_clocks', TestHelpersTestClockListParams, TestHelpersTestClock),
  },
);
