import { Discount } from '../../generated/results/Discounts.ts';
import type { Coupon, PromotionCode } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { complete } from '../generic/complete.ts';
import { invalid, noSuch } from '../problem.ts';
import { checkCode, checkCoupon, type Redemption } from './check-redemption.ts';
import { monthsLater } from './months-later.ts';
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
 * Gives discounts, and counts the redemptions.
 *
 * @param given - the `discounts` parameter of a request
 * @param owner - with `currency` and `amount`, where they are known, for coupons that ask for a certain one
 * @returns the ids, in the order given
 * @throws Problem for coupons and codes that can't be redeemed
 */
export function newDiscounts(
  account: Account,
  given: readonly DiscountParam[] | '' | null | undefined,
  owner: DiscountOwner,
): string[] {
  const full = withInvoice(account, owner);
  return (given || []).map((one, index) => newDiscount(account, one, full, `discounts[${index}]`));
}

function newDiscount(account: Account, given: DiscountParam, owner: DiscountOwner, param: string): string {
  if (given.discount === undefined) return giveDiscount(account, draftDiscount(account, given, owner, param)).id;
  const known = account.discounts.get(given.discount);
  const isOthers = known?.customer !== null && known?.customer !== owner.customer;
  if (known === undefined || isOthers) throw noSuch('discount', given.discount, `${param}[discount]`);
  return known.id;
}

/** A discount that nobody has yet. @throws Problem where its coupon or code can't be redeemed */
export function draftDiscount(
  account: Account,
  given: DiscountParam,
  owner: DiscountOwner,
  param: string,
): GivenDiscount {
  const { coupon, code } = redeemable(account, given, owner, param);
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
    end: duration === 'repeating' ? monthsLater(start, months ?? 1) : null,
    start,
  });
}

/** The coupon that a request names itself, or by a promotion code. @throws Problem where it can't be redeemed */
function redeemable(
  account: Account,
  { coupon: id, promotion_code }: DiscountParam,
  redemption: Redemption,
  param: string,
): { readonly coupon: Coupon; readonly code: PromotionCode | undefined } {
  if (id === undefined && promotion_code === undefined) {
    throw invalid(`A discount is given by a coupon, a promotion_code or a discount.`, {
      code: 'parameter_missing',
      param,
    });
  }
  if (id !== undefined && promotion_code !== undefined) {
    const message = 'You may only specify one of these parameters: coupon, promotion_code.';
    throw invalid(message, { param: `${param}[coupon]` });
  }
  const code = promotion_code === undefined ? undefined : findCode(account, promotion_code, `${param}[promotion_code]`);
  const name = code === undefined ? 'coupon' : 'promotion_code';
  const coupon = findCoupon(account, code === undefined ? id : code.promotion.coupon, `${param}[${name}]`);
  if (code !== undefined) checkCode(account, code, redemption, `${param}[promotion_code]`);
  checkCoupon(account, coupon, redemption, `${param}[${name}]`);
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
