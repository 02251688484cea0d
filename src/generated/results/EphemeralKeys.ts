// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/EphemeralKeys.ts';

export const EphemeralKey: Schema<types.EphemeralKey> = result<types.EphemeralKey>("id:s object:'ephemeral_key' created:i expires:i livemode:b secret?:s");
export type EphemeralKey = types.EphemeralKey;
