import { del, get, list, post, resource } from '../core/action.ts';
import {
  TestHelpersTestClockAdvanceParams,
  TestHelpersTestClockCreateParams,
  TestHelpersTestClockDeleteParams,
  TestHelpersTestClockListParams,
  TestHelpersTestClockRetrieveParams,
} from '../generated/params/TestHelpers/TestClocks.ts';
import { TestHelpersDeletedTestClock, TestHelpersTestClock } from '../generated/results/TestHelpers/TestClocks.ts';

/** Clocks of their own for test objects, so that months pass in seconds. */
export const testClocks = resource(
  { name: 'testHelpers.testClocks', permission: 'Test clocks' },
  {
    /** Sets up a clock that stands still at a time. */
    create: post('/v1/test_helpers/test_clocks', TestHelpersTestClockCreateParams, TestHelpersTestClock, {
      effect: 'write',
    }),
    /** Reads one clock; it is `ready` once everything due has happened. */
    retrieve: get(
      '/v1/test_helpers/test_clocks/{test_clock}',
      TestHelpersTestClockRetrieveParams,
      TestHelpersTestClock,
    ),
    /** Moves a clock forward. What falls due happens afterwards, as in the time itself: invoices, payments, renewals. */
    advance: post(
      '/v1/test_helpers/test_clocks/{test_clock}/advance',
      TestHelpersTestClockAdvanceParams,
      TestHelpersTestClock,
      { effect: 'destructive' },
    ),
    /** Deletes a clock and all customers and subscriptions that live by it. */
    del: del(
      '/v1/test_helpers/test_clocks/{test_clock}',
      TestHelpersTestClockDeleteParams,
      TestHelpersDeletedTestClock,
    ),
    /** Lists clocks, newest first. */
    list: list('/v1/test_helpers/test_clocks', TestHelpersTestClockListParams, TestHelpersTestClock),
  },
);
