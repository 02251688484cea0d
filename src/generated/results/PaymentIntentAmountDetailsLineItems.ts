// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/PaymentIntentAmountDetailsLineItems.ts';

const PaymentIntentAmountDetailsLineItem_PaymentMethodOptions_CardShape = result<never>('commodity_code:~s');
const PaymentIntentAmountDetailsLineItem_PaymentMethodOptions_KlarnaShape = result<never>('image_url:~s product_url:~s reference:~s subscription_reference:~s');
const PaymentIntentAmountDetailsLineItem_PaymentMethodOptions_PaypalShape = result<never>('category?:s description?:s sold_by?:s');
const PaymentIntentAmountDetailsLineItem_PaymentMethodOptionsShape = result<never>('card?:$0 card_present?:$0 klarna?:$1 paypal?:$2', PaymentIntentAmountDetailsLineItem_PaymentMethodOptions_CardShape, PaymentIntentAmountDetailsLineItem_PaymentMethodOptions_KlarnaShape, PaymentIntentAmountDetailsLineItem_PaymentMethodOptions_PaypalShape);
const PaymentIntentAmountDetailsLineItem_TaxShape = result<never>('total_tax_amount:i');
export const PaymentIntentAmountDetailsLineItem: Schema<types.PaymentIntentAmountDetailsLineItem> = result<types.PaymentIntentAmountDetailsLineItem>("id:s object:'payment_intent_amount_details_line_item' discount_amount:~i payment_method_options:~$0 product_code:~s product_name:s quantity:i tax:~$1 unit_cost:i unit_of_measure:~s", PaymentIntentAmountDetailsLineItem_PaymentMethodOptionsShape, PaymentIntentAmountDetailsLineItem_TaxShape);
export type PaymentIntentAmountDetailsLineItem = types.PaymentIntentAmountDetailsLineItem;
