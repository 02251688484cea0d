import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { ShippingDetails } from './address.ts';
import type { Customer } from './customer.ts';
import type { CustomerSource, DeletedCustomerSource } from './customer-source.ts';
import type { DeletedCustomer } from './deleted.ts';
import {
  amount,
  expandable,
  type Metadata,
  metadata,
  nested,
  type OpenHash,
  type OtherString,
  openEnum,
  openHash,
  type StripeObject,
  timestamp,
} from './field.ts';
import { type ApiList, type ApiSearchResult, listOf, searchResultOf } from './paging.ts';
import { PaymentIntentAmountDetails } from './payment-intent-amount-details.ts';
import { PaymentIntentLastPaymentError } from './payment-intent-last-payment-error.ts';
import { PaymentIntentNextAction } from './payment-intent-next-action.ts';
import type { PaymentMethod } from './payment-method.ts';
import type { PaymentMethodType } from './payment-method-type.ts';
import { type PresentmentDetails, presentmentDetails } from './presentment-details.ts';
import { PaymentIntentTransferData } from './transfer-data.ts';

/** One payment, from the wish for it until it succeeds or is given up. */
export interface PaymentIntent {
  id: string;
  object: 'payment_intent';
  allowed_payment_method_types: PaymentMethodType[] | null;
  /** In the currency's smallest unit. */
  amount: number;
  /** How much of it is held and can be captured. */
  amount_capturable: number;
  amount_details?: PaymentIntentAmountDetails;
  /** How much of it has been taken. */
  amount_received: number;
  application: string | StripeObject | null;
  /** What the platform keeps, in the currency's smallest unit. */
  application_fee_amount: number | null;
  automatic_payment_methods: { allow_redirects?: 'always' | 'never' | OtherString; enabled: boolean } | null;
  /** Unix seconds. */
  canceled_at: number | null;
  cancellation_reason:
    | 'abandoned'
    | 'automatic'
    | 'duplicate'
    | 'expired'
    | 'failed_invoice'
    | 'fraudulent'
    | 'requested_by_customer'
    | 'void_invoice'
    | OtherString
    | null;
  capture_method: 'automatic' | 'automatic_async' | 'manual' | OtherString;
  /** Lets the payer's browser finish this payment: hand it to the payer only, and keep it out of logs and URLs. */
  client_secret: string | null;
  confirmation_method: 'automatic' | 'manual' | OtherString;
  /** Unix seconds. */
  created: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  description: string | null;
  excluded_payment_method_types: PaymentMethodType[] | null;
  hooks?: { inputs?: { tax?: { calculation: string } } };
  /** Why the last attempt failed. Gone once an attempt succeeds. */
  last_payment_error: PaymentIntentLastPaymentError | null;
  latest_charge: string | StripeObject | null;
  livemode: boolean;
  managed_payments: { enabled: boolean } | null;
  metadata: Metadata;
  /** What the payer has to do, in status `requires_action`. */
  next_action: PaymentIntentNextAction | null;
  /** The connected account that the payment is for. */
  on_behalf_of: string | StripeObject | null;
  payment_details?: { customer_reference: string | null; order_reference: string | null };
  payment_method: string | PaymentMethod | null;
  payment_method_configuration_details: { id: string; parent: string | null } | null;
  /** Settings by the way of payment. Not spelt out here. */
  payment_method_options: Record<string, OpenHash> | null;
  payment_method_types: string[];
  payment_record: string | StripeObject | null;
  presentment_details?: PresentmentDetails;
  processing: {
    /** Times are Unix seconds. */
    card?: { customer_notification?: { approval_requested: boolean | null; completes_at: number | null } };
    type: 'card';
  } | null;
  receipt_email: string | null;
  review: string | StripeObject | null;
  setup_future_usage: 'off_session' | 'on_session' | OtherString | null;
  shipping: ShippingDetails | null;
  source: string | CustomerSource | DeletedCustomerSource | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  /** `succeeded` means paid; `requires_capture` means held. `requires_payment_method` follows a failed attempt. */
  status:
    | 'canceled'
    | 'processing'
    | 'requires_action'
    | 'requires_capture'
    | 'requires_confirmation'
    | 'requires_payment_method'
    | 'succeeded'
    | OtherString;
  transfer_data?: PaymentIntentTransferData | null;
  transfer_group: string | null;
}

export type PaymentIntentList = ApiList<PaymentIntent>;

export type PaymentIntentSearchResult = ApiSearchResult<PaymentIntent>;

const text = () => z.nullable(z.string());

const calculation = () => z.looseObject({ tax: z.exactOptional(z.looseObject({ calculation: z.string() })) });

const processing = () =>
  z.looseObject({
    card: z.exactOptional(
      z.looseObject({
        customer_notification: z.exactOptional(
          z.looseObject({ approval_requested: z.nullable(z.boolean()), completes_at: z.nullable(timestamp()) }),
        ),
      }),
    ),
    type: z.literal('card'),
  });

export const PaymentIntent: Schema<PaymentIntent> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('payment_intent'),
    allowed_payment_method_types: z.nullable(z.array(openEnum())),
    amount: amount(),
    amount_capturable: amount(),
    amount_details: z.exactOptional(nested(PaymentIntentAmountDetails)),
    amount_received: amount(),
    application: z.nullable(expandable<StripeObject>()),
    application_fee_amount: z.nullable(amount()),
    automatic_payment_methods: z.nullable(
      z.looseObject({ allow_redirects: z.exactOptional(openEnum()), enabled: z.boolean() }),
    ),
    canceled_at: z.nullable(timestamp()),
    cancellation_reason: z.nullable(openEnum()),
    capture_method: openEnum(),
    client_secret: text(),
    confirmation_method: openEnum(),
    created: timestamp(),
    currency: z.string(),
    customer: z.nullable(expandable<Customer | DeletedCustomer>()),
    customer_account: text(),
    description: text(),
    excluded_payment_method_types: z.nullable(z.array(openEnum())),
    hooks: z.exactOptional(z.looseObject({ inputs: z.exactOptional(calculation()) })),
    last_payment_error: z.nullable(nested(PaymentIntentLastPaymentError)),
    latest_charge: z.nullable(expandable<StripeObject>()),
    livemode: z.boolean(),
    managed_payments: z.nullable(z.looseObject({ enabled: z.boolean() })),
    metadata: metadata(),
    next_action: z.nullable(nested(PaymentIntentNextAction)),
    on_behalf_of: z.nullable(expandable<StripeObject>()),
    payment_details: z.exactOptional(z.looseObject({ customer_reference: text(), order_reference: text() })),
    payment_method: z.nullable(expandable<PaymentMethod>()),
    payment_method_configuration_details: z.nullable(z.looseObject({ id: z.string(), parent: text() })),
    payment_method_options: z.nullable(z.record(z.string(), openHash())),
    payment_method_types: z.array(z.string()),
    payment_record: z.nullable(expandable<StripeObject>()),
    presentment_details: z.exactOptional(presentmentDetails()),
    processing: z.nullable(processing()),
    receipt_email: text(),
    review: z.nullable(expandable<StripeObject>()),
    setup_future_usage: z.nullable(openEnum()),
    shipping: z.nullable(nested(ShippingDetails)),
    source: z.nullable(expandable<CustomerSource | DeletedCustomerSource>()),
    statement_descriptor: text(),
    statement_descriptor_suffix: text(),
    status: openEnum(),
    transfer_data: z.exactOptional(z.nullable(nested(PaymentIntentTransferData))),
    transfer_group: text(),
  }),
);

export const PaymentIntentList: Schema<PaymentIntentList> = lazySchema(() => listOf(PaymentIntent));

export const PaymentIntentSearchResult: Schema<PaymentIntentSearchResult> = lazySchema(() =>
  searchResultOf(PaymentIntent),
);
