// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/PromotionCodes.ts';

export const PromotionCode: Schema<types.PromotionCode> = result<types.PromotionCode>("id:s object:'promotion_code' active:b code:s created:i customer:~@customer customer_account:~s expires_at:~i livemode:b max_redemptions:~i metadata:~{s} promotion:(coupon:~@coupon type:s) restrictions:(currency_options?:{(minimum_amount:i)} first_time_transaction:b minimum_amount:~i minimum_amount_currency:~s) times_redeemed:i");
export type PromotionCode = types.PromotionCode;
