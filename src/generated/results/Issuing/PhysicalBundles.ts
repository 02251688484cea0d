// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Issuing/PhysicalBundles.ts';

export const IssuingPhysicalBundle: Schema<types.IssuingPhysicalBundle> = result<types.IssuingPhysicalBundle>("id:s object:'issuing.physical_bundle' features:(card_logo:s carrier_text:s second_line:s) livemode:b name:s status:s type:s");
export type IssuingPhysicalBundle = types.IssuingPhysicalBundle;
