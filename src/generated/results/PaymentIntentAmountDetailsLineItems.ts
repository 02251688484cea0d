// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/PaymentIntentAmountDetailsLineItems.ts';

export const PaymentIntentAmountDetailsLineItem: Schema<types.PaymentIntentAmountDetailsLineItem> = result<types.PaymentIntentAmountDetailsLineItem>("id:s object:'payment_intent_amount_details_line_item' discount_amount:~i payment_method_options:~(card?:(commodity_code:~s) card_present?:(commodity_code:~s) klarna?:(image_url:~s product_url:~s reference:~s subscription_reference:~s) paypal?:(category?:s description?:s sold_by?:s)) product_code:~s product_name:s quantity:i tax:~(total_tax_amount:i) unit_cost:i unit_of_measure:~s");
export type PaymentIntentAmountDetailsLineItem = types.PaymentIntentAmountDetailsLineItem;
