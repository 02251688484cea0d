import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import type { DeletedCustomer } from './deleted.ts';
import {
  amount,
  expandable,
  type Metadata,
  metadata,
  type OtherString,
  openEnum,
  type StripeObject,
  timestamp,
} from './field.ts';
import { type ApiList, listOf } from './paging.ts';
import type { PaymentIntent } from './payment-intent.ts';
import type { PaymentMethod } from './payment-method.ts';
import { type PresentmentDetails, presentmentDetails } from './presentment-details.ts';

/** Money on its way back to a customer, or there already. */
export interface Refund {
  id: string;
  object: 'refund';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transaction: string | StripeObject | null;
  charge: string | StripeObject | null;
  /** Unix seconds. */
  created: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  description?: string;
  /** Where the money goes: `type` names the field that says more. */
  destination_details?: RefundDestinationDetails;
  /** The booking that gave the money back to the account after the refund failed. */
  failure_balance_transaction?: string | StripeObject;
  /** Why it failed, for example `lost_or_stolen_card`. */
  failure_reason?: string;
  /** Where the customer is told how to get the money. */
  instructions_email?: string;
  metadata: Metadata | null;
  /** What the customer has to do, in status `requires_action`. */
  next_action?: {
    /** Times are Unix seconds. */
    display_details?: { email_sent: { email_sent_at: number; email_sent_to: string }; expires_at: number };
    type: string;
  };
  payment_intent: string | PaymentIntent | null;
  payment_method: string | PaymentMethod | null;
  /** What it waits for, in status `pending`. */
  pending_reason?: 'charge_pending' | 'insufficient_funds' | 'processing' | OtherString;
  /** The amount in the currency that the customer saw. */
  presentment_details?: PresentmentDetails;
  reason: 'duplicate' | 'expired_uncaptured_charge' | 'fraudulent' | 'requested_by_customer' | OtherString | null;
  receipt_number: string | null;
  source_transfer_reversal: string | StripeObject | null;
  /** `pending`, `requires_action`, `succeeded`, `failed` or `canceled`. */
  status: string | null;
  transfer_reversal: string | StripeObject | null;
}

/** Where a refund goes. Each way of payment has a field of its name; those other than cards are not spelt out. */
export interface RefundDestinationDetails {
  card?: {
    /** The number by which the bank can trace the refund. */
    reference?: string;
    /** `pending`, `available` or `unavailable`. */
    reference_status?: string;
    reference_type?: string;
    type: 'pending' | 'refund' | 'reversal' | OtherString;
  };
  type: string;
  [paymentMethod: string]: unknown;
}

export type RefundList = ApiList<Refund>;

const destinationDetails = () =>
  z.looseObject({
    card: z.exactOptional(
      z.looseObject({
        reference: z.exactOptional(z.string()),
        reference_status: z.exactOptional(z.string()),
        reference_type: z.exactOptional(z.string()),
        type: openEnum(),
      }),
    ),
    type: z.string(),
  });

const nextAction = () =>
  z.looseObject({
    display_details: z.exactOptional(
      z.looseObject({
        email_sent: z.looseObject({ email_sent_at: timestamp(), email_sent_to: z.string() }),
        expires_at: timestamp(),
      }),
    ),
    type: z.string(),
  });

export const Refund: Schema<Refund> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('refund'),
    amount: amount(),
    balance_transaction: z.nullable(expandable<StripeObject>()),
    charge: z.nullable(expandable<StripeObject>()),
    created: timestamp(),
    currency: z.string(),
    customer: z.nullable(expandable<Customer | DeletedCustomer>()),
    customer_account: z.nullable(z.string()),
    description: z.exactOptional(z.string()),
    destination_details: z.exactOptional(destinationDetails()),
    failure_balance_transaction: z.exactOptional(expandable<StripeObject>()),
    failure_reason: z.exactOptional(z.string()),
    instructions_email: z.exactOptional(z.string()),
    metadata: z.nullable(metadata()),
    next_action: z.exactOptional(nextAction()),
    payment_intent: z.nullable(expandable<PaymentIntent>()),
    payment_method: z.nullable(expandable<PaymentMethod>()),
    pending_reason: z.exactOptional(openEnum()),
    presentment_details: z.exactOptional(presentmentDetails()),
    reason: z.nullable(openEnum()),
    receipt_number: z.nullable(z.string()),
    source_transfer_reversal: z.nullable(expandable<StripeObject>()),
    status: z.nullable(z.string()),
    transfer_reversal: z.nullable(expandable<StripeObject>()),
  }),
);

export const RefundList: Schema<RefundList> = lazySchema(() => listOf(Refund));
