// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/PromotionCodes.ts';
import { DeletedDiscount_SourceShape } from './shared.ts';

const PromotionCode_Restrictions_CurrencyOptionsShape = result<never>('minimum_amount:i');
const PromotionCode_RestrictionsShape = result<never>('currency_options?:{$0} first_time_transaction:b minimum_amount:~i minimum_amount_currency:~s', PromotionCode_Restrictions_CurrencyOptionsShape);
export const PromotionCode: Schema<types.PromotionCode> = result<types.PromotionCode>("id:s object:'promotion_code' active:b code:s created:i customer:~@customer customer_account:~s expires_at:~i livemode:b max_redemptions:~i metadata:~{s} promotion:$0 restrictions:$1 times_redeemed:i", DeletedDiscount_SourceShape, PromotionCode_RestrictionsShape);
export type PromotionCode = types.PromotionCode;
