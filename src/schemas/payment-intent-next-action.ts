import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { type OpenHash, type OtherString, openEnum, openHash, timestamp } from './field.ts';

/** What the payer has to do. `type` names the field that says how; those of single ways to pay are not spelt out. */
export interface PaymentIntentNextAction {
  /** The payer has to be sent to `url`, and comes back to `return_url`. */
  redirect_to_url?: { return_url: string | null; url: string | null };
  type:
    | 'redirect_to_url'
    | 'use_stripe_sdk'
    | 'verify_with_microdeposits'
    | 'display_bank_transfer_instructions'
    | OtherString;
  /** For Stripe's own code in the payer's browser or app. */
  use_stripe_sdk?: OpenHash;
  verify_with_microdeposits?: {
    /** When the deposits should be there, in Unix seconds. */
    arrival_date: number;
    hosted_verification_url: string;
    microdeposit_type: 'amounts' | 'descriptor_code' | OtherString | null;
  };
  [howTo: string]: unknown;
}

const text = () => z.nullable(z.string());

export const PaymentIntentNextAction: Schema<PaymentIntentNextAction> = lazySchema(() =>
  z.looseObject({
    redirect_to_url: z.exactOptional(z.looseObject({ return_url: text(), url: text() })),
    type: openEnum(),
    use_stripe_sdk: z.exactOptional(openHash()),
    verify_with_microdeposits: z.exactOptional(
      z.looseObject({
        arrival_date: timestamp(),
        hosted_verification_url: z.string(),
        microdeposit_type: z.nullable(openEnum()),
      }),
    ),
  }),
);
