import { get, list, post, resource } from '../core/action.ts';
import {
  PromotionCodeCreateParams,
  PromotionCodeListParams,
  PromotionCodeRetrieveParams,
  PromotionCodeUpdateParams,
} from '../generated/params/PromotionCodes.ts';
import { PromotionCode } from '../generated/results/PromotionCodes.ts';

/** Words by which customers get a coupon themselves. */
export const promotionCodes = resource(
  { name: 'promotionCodes', permission: 'Promotion Codes' },
  {
    /** Makes a code for a coupon. */
    create: post('/v1/promotion_codes', PromotionCodeCreateParams, PromotionCode, { effect: 'write' }),
    /** Reads one promotion code. */
    retrieve: get('/v1/promotion_codes/{promotion_code}', PromotionCodeRetrieveParams, PromotionCode),
    /** Switches a code on or off, or changes its metadata and restrictions. */
    update: post('/v1/promotion_codes/{promotion_code}', PromotionCodeUpdateParams, PromotionCode, { effect: 'write' }),
    /** Lists promotion codes, newest first. */
    list: list('/v1/promotion_codes', PromotionCodeListParams, PromotionCode),
  },
);
