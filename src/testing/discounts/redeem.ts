import type { Coupon, PromotionCode } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';

/** Counts a redemption. What has been redeemed as often as it may be is no longer valid. */
export function countRedemption(account: Account, coupon: Coupon, code: PromotionCode | undefined): void {
  if (code !== undefined) {
    const times_redeemed = code.times_redeemed + 1;
    const active = code.active && !isUsedUp(times_redeemed, code.max_redemptions);
    account.promotionCodes.replace({ ...code, times_redeemed, active });
  }
  const times_redeemed = coupon.times_redeemed + 1;
  const valid = coupon.valid && !isUsedUp(times_redeemed, coupon.max_redemptions);
  account.coupons.replace({ ...coupon, times_redeemed, valid });
  if (!valid) deactivateCodes(account, coupon.id);
}

const isUsedUp = (times: number, most: number | null) => most !== null && times >= most;

/** Nobody can redeem a coupon by its codes once it can't be redeemed itself. */
export function deactivateCodes(account: Account, coupon: string): void {
  const codes = account.promotionCodes.filter(({ active, promotion }) => active && promotion.coupon === coupon);
  for (const code of codes) account.promotionCodes.replace({ ...code, active: false });
}

/** The time for redeeming a coupon is over. */
export function expireCoupon(account: Account, id: string): void {
  const coupon = account.coupons.get(id);
  // A coupon that was deleted may have left its id to another one, with a time of its own.
  if (!coupon?.valid || coupon.redeem_by === null || coupon.redeem_by > account.now()) return;
  account.coupons.replace({ ...coupon, valid: false });
  deactivateCodes(account, id);
}

/** The time for redeeming a promotion code is over. */
export function expireCode(account: Account, id: string): void {
  const code = account.promotionCodes.get(id);
  if (code?.active) account.promotionCodes.replace({ ...code, active: false });
}
