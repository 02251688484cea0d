import { get, list, post, resource } from '../core/action.ts';
import {
  PromotionCodeCreateParams,
  PromotionCodeListParams,
  PromotionCodeRetrieveParams,
  PromotionCodeUpdateParams,
} from '../generated/params/PromotionCodes.ts';
import { PromotionCode } from '../generated/results/PromotionCodes.ts';

/** Codes that customers enter to redeem a coupon. */
export const promotionCodes = resource(
  { name: 'promotionCodes', permission: 'Promotion Codes' },
  {
    /** Adds a code for a coupon; without `code`, Stripe makes one up. It can never be deleted, only deactivated. */
    create: post('/v1/promotion_codes', PromotionCodeCreateParams, PromotionCode, { effect: 'write' }),
    /** Reads one promotion code, by its id and not by what customers enter. */
    retrieve: get('/v1/promotion_codes/{promotion_code}', PromotionCodeRetrieveParams, PromotionCode),
    /**
     * Changes a code's metadata or minimum amounts, or switches it off or on with `active`; what customers enter stays.
     */
    update: post('/v1/promotion_codes/{promotion_code}', PromotionCodeUpdateParams, PromotionCode, { effect: 'write' }),
    /** Lists promotion codes, newest first; with `code`, the one that customers enter. */
    list: list('/v1/promotion_codes', PromotionCodeListParams, PromotionCode),
  },
);
