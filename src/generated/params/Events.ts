// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Events.ts';
import { AccountCreateLoginLinkParamsShape, RangeQueryParamShape } from './shared.ts';

export const EventListParams: Schema<types.EventListParams> = params<types.EventListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t delivery_success?:b expand?:[s] type?:s types?:[s]', RangeQueryParamShape);
export const EventRetrieveParams: Schema<types.EventRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type EventListParams = types.EventListParams;
export type EventRetrieveParams = types.EventRetrieveParams;
