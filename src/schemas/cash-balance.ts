import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { amount, type OtherString, openEnum } from './field.ts';

/** What a customer has sent in by bank transfer and not spent yet. */
export interface CashBalance {
  object: 'cash_balance';
  /** By currency (three letters in lower case), in its smallest unit. */
  available: Record<string, number> | null;
  customer: string;
  customer_account: string | null;
  livemode: boolean;
  settings: {
    /** Whether transfers are matched to open payments without anybody's asking. */
    reconciliation_mode: 'automatic' | 'manual' | OtherString;
    using_merchant_default: boolean;
  };
}

export const CashBalance: Schema<CashBalance> = lazySchema(() =>
  z.looseObject({
    object: z.literal('cash_balance'),
    available: z.nullable(z.record(z.string(), amount())),
    customer: z.string(),
    customer_account: z.nullable(z.string()),
    livemode: z.boolean(),
    settings: z.looseObject({ reconciliation_mode: openEnum(), using_merchant_default: z.boolean() }),
  }),
);
