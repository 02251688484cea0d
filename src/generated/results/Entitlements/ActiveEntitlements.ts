// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Entitlements/ActiveEntitlements.ts';

export const EntitlementsActiveEntitlement: Schema<types.EntitlementsActiveEntitlement> = result<types.EntitlementsActiveEntitlement>("id:s object:'entitlements.active_entitlement' feature:@entitlements.feature livemode:b lookup_key:s");
export type EntitlementsActiveEntitlement = types.EntitlementsActiveEntitlement;
