// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { params } from '../../../core/shape.ts';
import type * as types from '../../types/TestHelpers/TestClocks.ts';
import { AccountCreateLoginLinkParamsShape, AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape, CheckoutSessionListLineItemsParamsShape } from '../shared.ts';

export const TestHelpersTestClockAdvanceParams: Schema<types.TestHelpersTestClockAdvanceParams> = params<types.TestHelpersTestClockAdvanceParams>('frozen_time:t expand?:[s]');
export const TestHelpersTestClockCreateParams: Schema<types.TestHelpersTestClockCreateParams> = params<types.TestHelpersTestClockCreateParams>('frozen_time:t customer?:s expand?:[s] name?:s');
export const TestHelpersTestClockDeleteParams: Schema<types.TestHelpersTestClockDeleteParams> = AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape;
export const TestHelpersTestClockListParams: Schema<types.TestHelpersTestClockListParams> = CheckoutSessionListLineItemsParamsShape;
export const TestHelpersTestClockRetrieveParams: Schema<types.TestHelpersTestClockRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type TestHelpersTestClockAdvanceParams = types.TestHelpersTestClockAdvanceParams;
export type TestHelpersTestClockCreateParams = types.TestHelpersTestClockCreateParams;
export type TestHelpersTestClockDeleteParams = types.TestHelpersTestClockDeleteParams;
export type TestHelpersTestClockListParams = types.TestHelpersTestClockListParams;
export type TestHelpersTestClockRetrieveParams = types.TestHelpersTestClockRetrieveParams;
