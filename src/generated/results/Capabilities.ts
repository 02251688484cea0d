// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Capabilities.ts';

const Capability_FutureRequirementsShape = result<never>('alternatives:~[(alternative_fields_due:[s] original_fields_due:[s])] current_deadline:~i currently_due:[s] disabled_reason:~s errors:[(code:s reason:s requirement:s)] eventually_due:[s] past_due:[s] pending_verification:[s]');
export const Capability: Schema<types.Capability> = result<types.Capability>("id:s object:'capability' account:@account future_requirements?:$0 requested:b requested_at:~i requirements?:$0 status:s", Capability_FutureRequirementsShape);
export type Capability = types.Capability;
