// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/CustomerSessions.ts';

export const CustomerSessionCreateParams: Schema<types.CustomerSessionCreateParams> = params<types.CustomerSessionCreateParams>('components:(active_entitlements?:(enabled:b) buy_button?:(enabled:b) customer_portal?:(enabled:b) customer_sheet?:(enabled:b features?:(payment_method_allow_redisplay_filters?:[<always/limited/unspecified>] payment_method_remove?:<disabled/enabled>)) mobile_payment_element?:(enabled:b features?:(payment_method_allow_redisplay_filters?:[<always/limited/unspecified>] payment_method_redisplay?:<disabled/enabled> payment_method_remove?:<disabled/enabled> payment_method_save?:<disabled/enabled> payment_method_save_allow_redisplay_override?:<always/limited/unspecified>)) payment_element?:(enabled:b features?:(payment_method_allow_redisplay_filters?:[<always/limited/unspecified>] payment_method_redisplay?:<disabled/enabled> payment_method_redisplay_limit?:i payment_method_remove?:<disabled/enabled> payment_method_save?:<disabled/enabled> payment_method_save_usage?:<off_session/on_session>)) pricing_table?:(enabled:b)) customer?:s customer_account?:s expand?:[s]');
export type CustomerSessionCreateParams = types.CustomerSessionCreateParams;
