// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/FileLinks.ts';
import { AccountCreateLoginLinkParamsShape, RangeQueryParamShape } from './shared.ts';

export const FileLinkCreateParams: Schema<types.FileLinkCreateParams> = params<types.FileLinkCreateParams>('file:s expand?:[s] expires_at?:t metadata?:%{~s|n}');
export const FileLinkListParams: Schema<types.FileLinkListParams> = params<types.FileLinkListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t expand?:[s] expired?:b file?:s', RangeQueryParamShape);
export const FileLinkUpdateParams: Schema<types.FileLinkUpdateParams> = params<types.FileLinkUpdateParams>("expand?:[s] expires_at?:%t|'now' metadata?:%{~s|n}");
export const FileLinkRetrieveParams: Schema<types.FileLinkRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type FileLinkCreateParams = types.FileLinkCreateParams;
export type FileLinkListParams = types.FileLinkListParams;
export type FileLinkRetrieveParams = types.FileLinkRetrieveParams;
export type FileLinkUpdateParams = types.FileLinkUpdateParams;
