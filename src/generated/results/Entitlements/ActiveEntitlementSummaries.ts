// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Entitlements/ActiveEntitlementSummaries.ts';

export const EntitlementsActiveEntitlementSummary: Schema<types.EntitlementsActiveEntitlementSummary> = result<types.EntitlementsActiveEntitlementSummary>("object:'entitlements.active_entitlement_summary' customer:s entitlements:*entitlements.active_entitlement livemode:b");
export type EntitlementsActiveEntitlementSummary = types.EntitlementsActiveEntitlementSummary;
