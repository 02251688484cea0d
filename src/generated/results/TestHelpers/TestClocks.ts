// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/TestHelpers/TestClocks.ts';

export const TestHelpersDeletedTestClock: Schema<types.TestHelpersDeletedTestClock> = result<types.TestHelpersDeletedTestClock>("id:s object:'test_helpers.test_clock' deleted:!");
export const TestHelpersTestClock: Schema<types.TestHelpersTestClock> = result<types.TestHelpersTestClock>("id:s object:'test_helpers.test_clock' created:i deletes_after:i frozen_time:i livemode:b name:~s status:s status_details:(advancing?:(target_frozen_time:i))");
export type TestHelpersDeletedTestClock = types.TestHelpersDeletedTestClock;
export type TestHelpersTestClock = types.TestHelpersTestClock;
