// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/CustomerSessions.ts';
import { BillingPortalConfiguration_Features_InvoiceHistoryShape } from './shared.ts';

const CustomerSession_Components_CustomerSheet_FeaturesShape = result<never>('payment_method_allow_redisplay_filters:~[s] payment_method_remove:~s');
const CustomerSession_Components_CustomerSheetShape = result<never>('enabled:b features:~$0', CustomerSession_Components_CustomerSheet_FeaturesShape);
const CustomerSession_Components_MobilePaymentElement_FeaturesShape = result<never>('payment_method_allow_redisplay_filters:~[s] payment_method_redisplay:~s payment_method_remove:~s payment_method_save:~s payment_method_save_allow_redisplay_override:~s');
const CustomerSession_Components_MobilePaymentElementShape = result<never>('enabled:b features:~$0', CustomerSession_Components_MobilePaymentElement_FeaturesShape);
const CustomerSession_Components_PaymentElement_FeaturesShape = result<never>('payment_method_allow_redisplay_filters:[s] payment_method_redisplay:s payment_method_redisplay_limit:~i payment_method_remove:s payment_method_save:s payment_method_save_usage:~s');
const CustomerSession_Components_PaymentElementShape = result<never>('enabled:b features:~$0', CustomerSession_Components_PaymentElement_FeaturesShape);
const CustomerSession_ComponentsShape = result<never>('active_entitlements:$0 buy_button:$0 customer_portal:$0 customer_sheet:$1 mobile_payment_element:$2 payment_element:$3 pricing_table:$0', BillingPortalConfiguration_Features_InvoiceHistoryShape, CustomerSession_Components_CustomerSheetShape, CustomerSession_Components_MobilePaymentElementShape, CustomerSession_Components_PaymentElementShape);
export const CustomerSession: Schema<types.CustomerSession> = result<types.CustomerSession>("object:'customer_session' client_secret:s components?:$0 created:i customer:@customer customer_account:~s expires_at:i livemode:b", CustomerSession_ComponentsShape);
export type CustomerSession = types.CustomerSession;
