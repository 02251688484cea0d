import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import {
  amount,
  type Emptyable,
  emptyable,
  expandable,
  type Metadata,
  type MetadataParam,
  metadata,
  metadataParam,
  type StripeObject,
} from './field.ts';

/** What is passed on to a connected account once the payment is taken. */
export interface PaymentIntentTransferData {
  /** In the currency's smallest unit. Absent: all of it, less the application fee. */
  amount?: number;
  description?: string;
  destination: string | StripeObject;
  metadata?: Metadata;
  payment_data?: { description?: string; metadata?: Metadata };
}

/** Changes to what is passed on. */
export interface TransferDataParam {
  /** In the currency's smallest unit. Default: all of it, less the application fee. */
  amount?: number | undefined;
  description?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What the connected account sees on the payment that it gets. */
  payment_data?: { description?: string | undefined; metadata?: Emptyable<MetadataParam> | undefined } | undefined;
}

/** What to pass on, and to whom. */
export interface TransferDataCreateParam extends TransferDataParam {
  /** The connected account. */
  destination: string;
}

export const PaymentIntentTransferData: Schema<PaymentIntentTransferData> = lazySchema(() => {
  const notes = () => ({ description: z.exactOptional(z.string()), metadata: z.exactOptional(metadata()) });
  return z.looseObject({
    ...notes(),
    amount: z.exactOptional(amount()),
    destination: expandable<StripeObject>(),
    payment_data: z.exactOptional(z.looseObject(notes())),
  });
});

const paramShape = () => {
  const notes = () => ({
    description: z.optional(z.string()),
    metadata: z.optional(emptyable(metadataParam())),
  });
  return { ...notes(), amount: z.optional(amount()), payment_data: z.optional(z.strictObject(notes())) };
};

export const transferDataParam = () => z.strictObject(paramShape());

export const transferDataCreateParam = () => z.strictObject({ ...paramShape(), destination: z.string() });

/** What a capture may change: the amount only. */
export const transferAmountParam = () => z.strictObject({ amount: z.optional(amount()) });
