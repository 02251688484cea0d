import type { Coupon, PromotionCode } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { invalid } from '../problem.ts';
import { amountOff } from './terms.ts';

/** Who redeems a coupon, and for what. */
export interface Redemption {
  readonly customer: string | null;
  readonly invoice?: string | undefined;
  /** What is paid in, and how much before discounts; unknown where nothing is billed yet. */
  readonly currency?: string | undefined;
  readonly amount?: number | undefined;
}

/** @throws Problem where a coupon can't be redeemed any more, or not in this currency */
export function checkCoupon(account: Account, coupon: Coupon, { currency }: Redemption, param: string): void {
  const { id, redeem_by: until, max_redemptions: most, times_redeemed: times } = coupon;
  if (most !== null && times >= most) {
    throw invalid(`Coupon ${id} is used up: it has been redeemed ${times} times, as often as it may be.`, {
      code: 'coupon_expired',
      param,
    });
  }
  if (!coupon.valid || (until !== null && until <= account.now()))
    throw invalid(`Coupon expired: ${id}`, { code: 'coupon_expired', param });
  if (currency === undefined || coupon.amount_off === null || amountOff(coupon, currency) !== undefined) return;
  throw invalid(`Coupon ${id} takes off an amount in ${coupon.currency}, and nothing of what is paid in ${currency}.`, {
    param,
  });
}

/** @throws Problem where a promotion code can't be redeemed any more, or not by this customer or for this amount */
export function checkCode(account: Account, code: PromotionCode, redemption: Redemption, param: string): void {
  const refuse = (why: string) => invalid(`This promotion code cannot be redeemed because ${why}.`, { param });
  const { customer } = redemption;
  if (!code.active) throw refuse('it is not active');
  if (code.expires_at !== null && code.expires_at <= account.now()) throw refuse('it has expired');
  if (code.customer !== null && code.customer !== customer) throw refuse('it belongs to another customer');
  if (code.restrictions.first_time_transaction && customer !== null && hasPaidBefore(account, customer, redemption))
    throw refuse('the associated customer has prior transactions');
  const least = leastAmount(code, redemption.currency);
  if (least === 'none') throw refuse(`its minimum amount is not in ${redemption.currency}`);
  if (redemption.amount !== undefined && redemption.amount < least)
    throw refuse(`the amount is less than its minimum, ${least}`);
}

function hasPaidBefore(account: Account, customer: string, { invoice: present }: Redemption): boolean {
  const paid = account.charges.find((charge) => charge.customer === customer && charge.status === 'succeeded');
  if (paid !== undefined) return true;
  const billed = (status: string | null) => status !== null && !['draft', 'void'].includes(status);
  return (
    account.invoices.find((one) => one.customer === customer && one.id !== present && billed(one.status)) !== undefined
  );
}

/** In the currency that is paid in; `none` where it is set in others only. */
function leastAmount({ restrictions }: PromotionCode, currency: string | undefined): number | 'none' {
  const { minimum_amount: least, minimum_amount_currency: home, currency_options: others } = restrictions;
  if (least === null || currency === undefined) return 0;
  return home === currency ? least : (others?.[currency]?.minimum_amount ?? 'none');
}
