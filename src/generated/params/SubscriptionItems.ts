// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/SubscriptionItems.ts';
import { AccountCreateLoginLinkParamsShape, InvoiceAddLinesParams_Line_DiscountShape, InvoiceCreatePreviewParams_ScheduleDetails_Phase_Item_PriceDataShape } from './shared.ts';

export const SubscriptionItemCreateParams: Schema<types.SubscriptionItemCreateParams> = params<types.SubscriptionItemCreateParams>('subscription:s billing_thresholds?:%(usage_gte:i) current_trial?:(trial_offer:s) discounts?:%[$0] expand?:[s] metadata?:{~s|n} payment_behavior?:<allow_incomplete/default_incomplete/error_if_incomplete/pending_if_incomplete> plan?:s price?:s price_data?:$1 proration_behavior?:<always_invoice/create_prorations/none> proration_date?:t quantity?:i tax_rates?:%[s]', InvoiceAddLinesParams_Line_DiscountShape, InvoiceCreatePreviewParams_ScheduleDetails_Phase_Item_PriceDataShape);
export const SubscriptionItemDeleteParams: Schema<types.SubscriptionItemDeleteParams> = params<types.SubscriptionItemDeleteParams>('clear_usage?:b payment_behavior?:<allow_incomplete/default_incomplete/error_if_incomplete/pending_if_incomplete> proration_behavior?:<always_invoice/create_prorations/none> proration_date?:t');
export const SubscriptionItemListParams: Schema<types.SubscriptionItemListParams> = params<types.SubscriptionItemListParams>('ending_before?:s limit?:i1-100 starting_after?:s subscription:s expand?:[s]');
export const SubscriptionItemUpdateParams: Schema<types.SubscriptionItemUpdateParams> = params<types.SubscriptionItemUpdateParams>('billing_thresholds?:%(usage_gte:i) current_trial?:(trial_offer:s) discounts?:%[$0] expand?:[s] metadata?:%{~s|n} off_session?:b payment_behavior?:<allow_incomplete/default_incomplete/error_if_incomplete/pending_if_incomplete> plan?:s price?:s price_data?:$1 proration_behavior?:<always_invoice/create_prorations/none> proration_date?:t quantity?:i tax_rates?:%[s]', InvoiceAddLinesParams_Line_DiscountShape, InvoiceCreatePreviewParams_ScheduleDetails_Phase_Item_PriceDataShape);
export const SubscriptionItemRetrieveParams: Schema<types.SubscriptionItemRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type SubscriptionItemCreateParams = types.SubscriptionItemCreateParams;
export type SubscriptionItemDeleteParams = types.SubscriptionItemDeleteParams;
export type SubscriptionItemListParams = types.SubscriptionItemListParams;
export type SubscriptionItemRetrieveParams = types.SubscriptionItemRetrieveParams;
export type SubscriptionItemUpdateParams = types.SubscriptionItemUpdateParams;
