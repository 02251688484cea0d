// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/CustomerSessions.ts';
import { CheckoutSessionCreateParams_PhoneNumberCollectionShape } from './shared.ts';

const CustomerSessionCreateParams_Components_CustomerSheet_FeaturesShape = params<never>('payment_method_allow_redisplay_filters?:[<always/limited/unspecified>] payment_method_remove?:<disabled/enabled>');
const CustomerSessionCreateParams_Components_CustomerSheetShape = params<never>('enabled:b features?:$0', CustomerSessionCreateParams_Components_CustomerSheet_FeaturesShape);
const CustomerSessionCreateParams_Components_MobilePaymentElement_FeaturesShape = params<never>('payment_method_allow_redisplay_filters?:[<always/limited/unspecified>] payment_method_redisplay?:<disabled/enabled> payment_method_remove?:<disabled/enabled> payment_method_save?:<disabled/enabled> payment_method_save_allow_redisplay_override?:<always/limited/unspecified>');
const CustomerSessionCreateParams_Components_MobilePaymentElementShape = params<never>('enabled:b features?:$0', CustomerSessionCreateParams_Components_MobilePaymentElement_FeaturesShape);
const CustomerSessionCreateParams_Components_PaymentElement_FeaturesShape = params<never>('payment_method_allow_redisplay_filters?:[<always/limited/unspecified>] payment_method_redisplay?:<disabled/enabled> payment_method_redisplay_limit?:i payment_method_remove?:<disabled/enabled> payment_method_save?:<disabled/enabled> payment_method_save_usage?:<off_session/on_session>');
const CustomerSessionCreateParams_Components_PaymentElementShape = params<never>('enabled:b features?:$0', CustomerSessionCreateParams_Components_PaymentElement_FeaturesShape);
const CustomerSessionCreateParams_ComponentsShape = params<never>('active_entitlements?:$0 buy_button?:$0 customer_portal?:$0 customer_sheet?:$1 mobile_payment_element?:$2 payment_element?:$3 pricing_table?:$0', CheckoutSessionCreateParams_PhoneNumberCollectionShape, CustomerSessionCreateParams_Components_CustomerSheetShape, CustomerSessionCreateParams_Components_MobilePaymentElementShape, CustomerSessionCreateParams_Components_PaymentElementShape);
export const CustomerSessionCreateParams: Schema<types.CustomerSessionCreateParams> = params<types.CustomerSessionCreateParams>('components:$0 customer?:s customer_account?:s expand?:[s]', CustomerSessionCreateParams_ComponentsShape);
export type CustomerSessionCreateParams = types.CustomerSessionCreateParams;
