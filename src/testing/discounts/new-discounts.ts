import { Discount } from '../../generated/results/Discounts.ts';
import type { Coupon, PromotionCode } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { complete } from '../generic/complete.ts';
import { idOf, linesOf } from '../invoices/bill.ts';
import { inEach, invalid, noSuch } from '../problem.ts';
import { addIntervals } from '../subscriptions/periods.ts';
import { checkCode, checkCoupon, type Redemption } from './check-redemption.ts';
import { endDiscount } from './end-discount.ts';
import { countRedemption } from './redeem.ts';
import { type GivenDiscount, terms } from './terms.ts';

/** A discount as requests ask for it, in one of three ways. */
export interface DiscountParam {
  readonly coupon?: string | undefined;
  /** One that the object, or what it belongs to, has already. */
  readonly discount?: string | undefined;
  readonly promotion_code?: string | undefined;
}

/** Whose discounts they are to be. */
export interface DiscountOwner extends Redemption {
  readonly checkout_session?: string | undefined;
  readonly invoice_item?: string | undefined;
  readonly subscription?: string | undefined;
  readonly subscription_item?: string | undefined;
}

/**
 * Gives discounts, and counts the redemptions. Those that the owner had for itself alone, and has no longer, are gone.
 *
 * @param given - the `discounts` parameter of a request
 * @param owner - with `currency` and `amount`, where they are known, for coupons that ask for a certain one
 * @param before - the ids of those that it had
 * @returns the ids, in the order given
 * @throws Problem for coupons and codes that can't be redeemed
 */
export function newDiscounts(
  account: Account,
  given: readonly DiscountParam[] | '' | null | undefined,
  owner: DiscountOwner,
  before: readonly string[] = [],
): string[] {
  const full = withInvoice(account, owner);
  checkApart(account, given || []);
  const ids = inEach('discounts', given || [], (one) => newDiscount(account, one, full));
  const left = before.filter((id) => !ids.includes(id) && isOwn(account.discounts.get(id), owner));
  for (const id of left) if (!isLent(account, id, owner)) endDiscount(account, id);
  return ids;
}

const OWNERS = ['invoice', 'invoice_item', 'subscription', 'subscription_item'] as const;

/** Whether a discount was given for this, not for something that lends it. */
const isOwn = (discount: GivenDiscount | undefined, owner: DiscountOwner): boolean =>
  discount !== undefined && OWNERS.every((name) => discount[name] === (owner[name] ?? null));

/** Whether a draft goes on with what its subscription has no longer. */
function isLent(account: Account, id: string, { subscription, subscription_item: item }: DiscountOwner): boolean {
  if (subscription === undefined && item === undefined) return false;
  const lists = ({ discounts }: { readonly discounts: readonly unknown[] }) => discounts.includes(id);
  const borrower = account.invoices.find((one) => one.status === 'draft' && (lists(one) || linesOf(one).some(lists)));
  return borrower !== undefined;
}

/** As many discounts as anything can have. */
const MOST = 20;

/** @throws Problem for too many discounts, or two of the same coupon */
export function checkApart(account: Account, given: readonly DiscountParam[]): void {
  if (given.length > MOST) throw invalid(`At most ${MOST} discounts can be given at once.`, { param: 'discounts' });
  const coupons = given.map((one) => couponOf(account, one));
  const twice = coupons.find((id, index) => id !== undefined && coupons.indexOf(id) !== index);
  if (twice !== undefined) throw invalid(`The coupon ${twice} can be given once only.`, { param: 'discounts' });
}

function couponOf(account: Account, { coupon, discount, promotion_code: code }: DiscountParam): string | undefined {
  if (discount !== undefined) return account.discounts.get(discount)?.[terms].id;
  return coupon ?? idOf(account.promotionCodes.get(code ?? '')?.promotion.coupon) ?? undefined;
}

function newDiscount(account: Account, given: DiscountParam, owner: DiscountOwner): string {
  if (given.discount === undefined) return giveDiscount(account, draftDiscount(account, given, owner)).id;
  const known = account.discounts.get(given.discount);
  const isOthers = known?.customer !== null && known?.customer !== owner.customer;
  if (known === undefined || isOthers) throw noSuch('discount', given.discount, 'discount');
  return known.id;
}

/** A discount that nobody has yet. @throws Problem where its coupon or code can't be redeemed */
export function draftDiscount(account: Account, given: DiscountParam, owner: DiscountOwner): GivenDiscount {
  const { coupon, code } = redeemable(account, given, owner);
  const discount = complete(Discount, {
    id: account.newId('di_1', 23),
    checkout_session: owner.checkout_session ?? null,
    customer: owner.customer,
    invoice: owner.invoice ?? null,
    invoice_item: owner.invoice_item ?? null,
    promotion_code: code?.id ?? null,
    source: { coupon: coupon.id, type: 'coupon' },
    subscription: owner.subscription ?? null,
    subscription_item: owner.subscription_item ?? null,
  });
  return { ...discount, [terms]: coupon };
}

/** Has somebody have a discount from now on, and counts that its coupon was redeemed. */
export function giveDiscount(account: Account, draft: GivenDiscount): GivenDiscount {
  const { duration, duration_in_months: months, id } = draft[terms];
  const start = account.now();
  const coupon = account.coupons.get(id);
  if (coupon !== undefined) countRedemption(account, coupon, account.promotionCodes.get(String(draft.promotion_code)));
  return account.discounts.add({
    ...draft,
    end: duration === 'repeating' ? addIntervals(start, { interval: 'month' }, months ?? 1) : null,
    start,
  });
}

/** The coupon that a request names itself, or by a promotion code. @throws Problem where it can't be redeemed */
function redeemable(
  account: Account,
  { coupon: id, promotion_code }: DiscountParam,
  redemption: Redemption,
): { readonly coupon: Coupon; readonly code: PromotionCode | undefined } {
  if (id === undefined && promotion_code === undefined) {
    throw invalid(`A discount is given by a coupon, a promotion_code or a discount.`, {
      code: 'parameter_missing',
      param: 'coupon',
    });
  }
  if (id !== undefined && promotion_code !== undefined) {
    const message = 'You may only specify one of these parameters: coupon, promotion_code.';
    throw invalid(message, { param: 'coupon' });
  }
  const code = promotion_code === undefined ? undefined : findCode(account, promotion_code, 'promotion_code');
  const name = code === undefined ? 'coupon' : 'promotion_code';
  const coupon = findCoupon(account, code === undefined ? id : code.promotion.coupon, name);
  if (code !== undefined) checkCode(account, code, redemption, 'promotion_code');
  checkCoupon(account, coupon, redemption, name);
  return { coupon, code };
}

function findCode(account: Account, id: string, param: string): PromotionCode {
  const code = account.promotionCodes.get(id);
  if (code === undefined) throw noSuch('promotion code', id, param);
  return code;
}

function findCoupon(account: Account, of: unknown, param: string): Coupon {
  const id = String(of);
  const coupon = account.coupons.get(id);
  if (coupon === undefined) throw noSuch('coupon', id, param);
  return coupon;
}

/** What is paid, where it is on an invoice already. */
function withInvoice(account: Account, owner: DiscountOwner): DiscountOwner {
  const invoice = owner.invoice === undefined ? undefined : account.invoices.get(owner.invoice);
  if (invoice === undefined) return owner;
  return { currency: invoice.currency, ...(invoice.lines.data.length > 0 && { amount: invoice.subtotal }), ...owner };
}
