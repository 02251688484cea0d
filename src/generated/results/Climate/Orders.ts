// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Climate/Orders.ts';

export const ClimateOrder: Schema<types.ClimateOrder> = result<types.ClimateOrder>("id:s object:'climate.order' amount_fees:i amount_subtotal:i amount_total:i beneficiary?:(public_name:s) canceled_at:~i cancellation_reason:~s certificate:~s confirmed_at:~i created:i currency:s delayed_at:~i delivered_at:~i delivery_details:[(delivered_at:i location:~(city:~s country:s latitude:~n longitude:~n region:~s) metric_tons:s registry_url:~s supplier:^climate.supplier)] expected_delivery_year:i livemode:b metadata:{s} metric_tons:s product:@climate.product product_substituted_at:~i status:s");
export type ClimateOrder = types.ClimateOrder;
