// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CustomerSessions.ts';

export const CustomerSession: Schema<types.CustomerSession> = result<types.CustomerSession>("object:'customer_session' client_secret:s components?:(active_entitlements:(enabled:b) buy_button:(enabled:b) customer_portal:(enabled:b) customer_sheet:(enabled:b features:~(payment_method_allow_redisplay_filters:~[s] payment_method_remove:~s)) mobile_payment_element:(enabled:b features:~(payment_method_allow_redisplay_filters:~[s] payment_method_redisplay:~s payment_method_remove:~s payment_method_save:~s payment_method_save_allow_redisplay_override:~s)) payment_element:(enabled:b features:~(payment_method_allow_redisplay_filters:[s] payment_method_redisplay:s payment_method_redisplay_limit:~i payment_method_remove:s payment_method_save:s payment_method_save_usage:~s)) pricing_table:(enabled:b)) created:i customer:@customer customer_account:~s expires_at:i livemode:b");
export type CustomerSession = types.CustomerSession;
