// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Coupon } from './Coupons.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { PromotionCode } from './PromotionCodes.ts';

export interface Discount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-object) */
  object: 'discount';
  /** Id of the Checkout session (`cs_…`). [Docs](https://docs.stripe.com/api/discounts/object#discount_object-checkout_session) */
  checkout_session: string | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/discounts/object#discount_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/discounts/object#discount_object-customer_account) */
  customer_account: string | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-deleted) */
  deleted?: void;
  /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-end) */
  end: number | null;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/discounts/object#discount_object-invoice) */
  invoice: string | null;
  /** Id of the invoice item (`ii_…`). [Docs](https://docs.stripe.com/api/discounts/object#discount_object-invoice_item) */
  invoice_item: string | null;
  /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-promotion_code) */
  promotion_code: Expandable<PromotionCode> | null;
  /** What gives it: a coupon. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-source) */
  source: Discount.Source;
  /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-start) */
  start: number;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/discounts/object#discount_object-subscription) */
  subscription: string | null;
  /** Id of the subscription item (`si_…`). [Docs](https://docs.stripe.com/api/discounts/object#discount_object-subscription_item) */
  subscription_item: string | null;
}
export declare namespace Discount {
  export interface Source {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-source-coupon) */
    coupon: Expandable<Coupon> | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/discounts/object#discount_object-source-type) */
    type: Source.Type;
  }
  export namespace Source {
    export type Type = 'coupon' | OtherString;
  }
}

export interface DeletedDiscount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/discounts/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/discounts/delete) */
  object: 'discount';
  /** Id of the Checkout session (`cs_…`). [Docs](https://docs.stripe.com/api/discounts/delete) */
  checkout_session: string | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/discounts/delete) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/discounts/delete) */
  customer_account: string | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/discounts/delete) */
  deleted: true;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/discounts/delete) */
  invoice: string | null;
  /** Id of the invoice item (`ii_…`). [Docs](https://docs.stripe.com/api/discounts/delete) */
  invoice_item: string | null;
  /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/discounts/delete) */
  promotion_code: Expandable<PromotionCode> | null;
  /** What gives it: a coupon. [Docs](https://docs.stripe.com/api/discounts/delete) */
  source: DeletedDiscount.Source;
  /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/discounts/delete) */
  start: number;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/discounts/delete) */
  subscription: string | null;
  /** Id of the subscription item (`si_…`). [Docs](https://docs.stripe.com/api/discounts/delete) */
  subscription_item: string | null;
}
export declare namespace DeletedDiscount {
  export interface Source {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/discounts/delete) */
    coupon: Expandable<Coupon> | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/discounts/delete) */
    type: Source.Type;
  }
  export namespace Source {
    export type Type = 'coupon' | OtherString;
  }
}

/** {@link Discount}, where that name means another type. */
export type Discount_ = Discount;
