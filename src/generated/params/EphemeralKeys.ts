// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/EphemeralKeys.ts';
import { AccountCreateLoginLinkParamsShape } from './shared.ts';

export const EphemeralKeyCreateParams: Schema<types.EphemeralKeyCreateParams> = params<types.EphemeralKeyCreateParams>('customer?:s expand?:[s] issuing_card?:s nonce?:s verification_session?:s');
export const EphemeralKeyDeleteParams: Schema<types.EphemeralKeyDeleteParams> = AccountCreateLoginLinkParamsShape;
export type EphemeralKeyCreateParams = types.EphemeralKeyCreateParams;
export type EphemeralKeyDeleteParams = types.EphemeralKeyDeleteParams;
