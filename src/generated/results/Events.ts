// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Events.ts';
import { Account_Settings_PaypayPayments_Site_AccessibleShape } from './shared.ts';

const Event_DataShape = result<never>('object:$0 previous_attributes?:$0', Account_Settings_PaypayPayments_Site_AccessibleShape);
const Event_RequestShape = result<never>('id:~s idempotency_key:~s');
export const EventBase: Schema<types.EventBase> = result<types.EventBase>("id:s object:'event' account?:s api_version:~s context?:s created:i data:$0 livemode:b pending_webhooks:i request:~$1 type:s", Event_DataShape, Event_RequestShape);
export type EventBase = types.EventBase;
export const Event: Schema<types.Event> = EventBase as Schema<never>;
