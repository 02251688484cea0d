import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, type OtherString, openEnum } from './field.ts';
import { type ApiList, listOf } from './paging.ts';
import { PaymentIntentAmountDetailsLineItem } from './payment-intent-amount-details-line-item.ts';

/** What a payment's amount is made up of. Amounts are in the currency's smallest unit. */
export interface PaymentIntentAmountDetails {
  discount_amount?: number;
  /** Why the parts don't add up. */
  error?: {
    code:
      | 'amount_details_amount_mismatch'
      | 'amount_details_tax_shipping_discount_greater_than_amount'
      | OtherString
      | null;
    message: string | null;
  };
  /** Only where it was expanded. */
  line_items?: ApiList<PaymentIntentAmountDetailsLineItem>;
  shipping?: { amount: number | null; from_postal_code: string | null; to_postal_code: string | null };
  tax?: { total_tax_amount: number | null };
  tip?: { amount?: number };
}

const text = () => z.nullable(z.string());

export const PaymentIntentAmountDetails: Schema<PaymentIntentAmountDetails> = lazySchema(() =>
  z.looseObject({
    discount_amount: z.exactOptional(amount()),
    error: z.exactOptional(z.looseObject({ code: z.nullable(openEnum()), message: text() })),
    line_items: z.exactOptional(listOf(PaymentIntentAmountDetailsLineItem)),
    shipping: z.exactOptional(
      z.looseObject({ amount: z.nullable(amount()), from_postal_code: text(), to_postal_code: text() }),
    ),
    tax: z.exactOptional(z.looseObject({ total_tax_amount: z.nullable(amount()) })),
    tip: z.exactOptional(z.looseObject({ amount: z.exactOptional(amount()) })),
  }),
);
