// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Events.ts';

export const EventBase: Schema<types.EventBase> = result<types.EventBase>("id:s object:'event' account?:s api_version:~s context?:s created:i data:(object:() previous_attributes?:()) livemode:b pending_webhooks:i request:~(id:~s idempotency_key:~s) type:s");
export type EventBase = types.EventBase;
export const Event: Schema<types.Event> = EventBase as Schema<never>;
