// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Entitlements/Features.ts';

export const EntitlementsFeature: Schema<types.EntitlementsFeature> = result<types.EntitlementsFeature>("id:s object:'entitlements.feature' active:b livemode:b lookup_key:s metadata:{s} name:s");
export type EntitlementsFeature = types.EntitlementsFeature;
