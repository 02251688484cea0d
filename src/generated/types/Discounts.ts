// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Coupon } from './Coupons.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { PromotionCode } from './PromotionCodes.ts';

export interface Discount {
  id: string;
  object: 'discount';
  checkout_session: string | null;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  deleted?: void;
  /** Unix seconds. */
  end: number | null;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: Expandable<PromotionCode> | null;
  source: Discount.Source;
  /** Unix seconds. */
  start: number;
  subscription: string | null;
  subscription_item: string | null;
}
export declare namespace Discount {
  export interface Source {
    coupon: Expandable<Coupon> | null;
    type: Source.Type;
  }
  export namespace Source {
    export type Type = 'coupon' | OtherString;
  }
}

export interface DeletedDiscount {
  id: string;
  object: 'discount';
  checkout_session: string | null;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  deleted: true;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: Expandable<PromotionCode> | null;
  source: DeletedDiscount.Source;
  /** Unix seconds. */
  start: number;
  subscription: string | null;
  subscription_item: string | null;
}
export declare namespace DeletedDiscount {
  export interface Source {
    coupon: Expandable<Coupon> | null;
    type: Source.Type;
  }
  export namespace Source {
    export type Type = 'coupon' | OtherString;
  }
}
