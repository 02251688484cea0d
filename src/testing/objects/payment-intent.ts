import type { Stored } from '../collection.ts';
import type { Status } from '../payments/life-cycle.ts';
import type { ProblemFields } from '../problem.ts';
import type { Address } from './address.ts';
import type { Metadata } from './metadata.ts';

export interface Shipping {
  readonly address: Address;
  readonly carrier: string | null;
  readonly name: string;
  readonly phone: string | null;
  readonly tracking_number: string | null;
}

/** The connected account that gets a payment, and how much of it; all of it where that isn't said. */
export interface TransferData {
  readonly amount?: number;
  readonly destination: string;
}

/** What the payer has to do next: `type` names the field that says more. */
export type NextAction =
  | {
      readonly type: 'redirect_to_url';
      readonly redirect_to_url: { readonly return_url: string; readonly url: string };
    }
  | { readonly type: 'use_stripe_sdk'; readonly use_stripe_sdk: Readonly<Record<string, string>> }
  | { readonly type: 'display_bank_transfer_instructions'; readonly display_bank_transfer_instructions: object }
  | { readonly type: 'verify_with_microdeposits'; readonly verify_with_microdeposits: object };

/** A line of what a payment is for. */
export interface LineItem extends Stored {
  readonly object: 'payment_intent_amount_details_line_item';
  readonly discount_amount: number | null;
  readonly payment_method_options: object | null;
  readonly product_code: string | null;
  readonly product_name: string;
  readonly quantity: number;
  readonly tax: { readonly total_tax_amount: number } | null;
  readonly unit_cost: number;
  readonly unit_of_measure: string | null;
}

/** Where a payment intent keeps its line items, which have a list of their own. */
export const lineItems: unique symbol = Symbol('line items');
/** Whether the payer has passed the bank's check for the confirmation to come. */
export const isAuthenticated: unique symbol = Symbol('authenticated');
/** How much of the payment has been made from the customer's cash balance. */
export const cashApplied: unique symbol = Symbol('cash applied');
/** Marks a payment made towards an invoice, which is told what becomes of it. */
export const isForInvoice: unique symbol = Symbol('for an invoice');

export interface PaymentIntent extends Stored {
  readonly object: 'payment_intent';
  readonly allowed_payment_method_types: readonly string[] | null;
  readonly amount: number;
  readonly amount_capturable: number;
  readonly amount_details: Readonly<Record<string, unknown>>;
  readonly amount_received: number;
  readonly application: string | null;
  readonly application_fee_amount: number | null;
  readonly automatic_payment_methods: { readonly allow_redirects: string; readonly enabled: true } | null;
  readonly canceled_at: number | null;
  readonly cancellation_reason: string | null;
  readonly capture_method: string;
  readonly client_secret: string;
  readonly confirmation_method: string;
  readonly created: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly customer_account: null;
  readonly description: string | null;
  readonly excluded_payment_method_types: readonly string[] | null;
  readonly last_payment_error: ProblemFields | null;
  readonly latest_charge: string | null;
  readonly livemode: false;
  readonly managed_payments: null;
  readonly metadata: Metadata;
  readonly next_action: NextAction | null;
  readonly on_behalf_of: string | null;
  readonly payment_details?: { readonly customer_reference: string | null; readonly order_reference: string | null };
  readonly payment_method: string | null;
  readonly payment_method_configuration_details: null;
  readonly payment_method_options: Readonly<Record<string, unknown>>;
  readonly payment_method_types: readonly string[];
  readonly payment_record: null;
  readonly processing: null;
  readonly receipt_email: string | null;
  readonly review: null;
  readonly setup_future_usage: string | null;
  readonly shipping: Shipping | null;
  readonly source: null;
  readonly statement_descriptor: string | null;
  readonly statement_descriptor_suffix: string | null;
  readonly status: Status;
  readonly transfer_data: TransferData | null;
  readonly transfer_group: string | null;
  readonly [lineItems]: readonly LineItem[];
  readonly [isAuthenticated]: boolean;
  readonly [cashApplied]: number;
  readonly [isForInvoice]?: true;
}

/** A payment of which only the amount is known. */
export function newPaymentIntent(
  id: string,
  secret: string,
  created: number,
  amount: number,
  currency: string,
): PaymentIntent {
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${secret}`,
    confirmation_method: 'automatic',
    created,
    currency,
    customer: null,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
    [lineItems]: [],
    [isAuthenticated]: false,
    [cashApplied]: 0,
  };
}
