import * as z from '../core/zod.ts';
import { type Emptyable, emptyable, type OpenHash } from './field.ts';
import { type ExpandParams, expandParam } from './params.ts';
import {
  type HooksParam,
  hooksParam,
  type PaymentMethodDataParam,
  paymentMethodDataParam,
  paymentMethodOptionsParam,
  type RadarOptionsParam,
  radarOptionsParam,
} from './payment-intent-fields.ts';
import type { PaymentMethodType } from './payment-method-type.ts';

/** When the money is taken: at once, at once but in the background, or once you capture it. */
export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual';

/** Whether the payer will be there when the payment method is used again. */
export type FutureUsage = 'off_session' | 'on_session';

/** What can be said when a payment is started, changed or confirmed. */
export interface HowToPay extends ExpandParams {
  allowed_payment_method_types?: readonly PaymentMethodType[] | undefined;
  capture_method?: CaptureMethod | undefined;
  hooks?: HooksParam | undefined;
  payment_method?: string | undefined;
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Settings by the way of payment. Not spelt out here. */
  payment_method_options?: Record<string, Emptyable<OpenHash>> | undefined;
}

/** What can be said when a payment is started or changed. */
export interface WhatFor extends HowToPay {
  customer?: string | undefined;
  customer_account?: string | undefined;
  description?: string | undefined;
  payment_method_configuration?: string | undefined;
  /** What the payer's statement says, up to 22 characters. Not for cards. */
  statement_descriptor?: string | undefined;
  /** What a card's statement says after the account's own prefix. */
  statement_descriptor_suffix?: string | undefined;
  transfer_group?: string | undefined;
}

/** What can be said where a payment is taken. */
export interface HowToConfirm<Mandate> {
  confirmation_token?: string | undefined;
  /** Fail, instead of waiting for the payer to act. */
  error_on_requires_action?: boolean | undefined;
  mandate?: string | undefined;
  /** That the customer has agreed to be charged later, too. */
  mandate_data?: Emptyable<Mandate> | undefined;
  /** The payer is not there to act. */
  off_session?: boolean | 'one_off' | 'recurring' | undefined;
  radar_options?: RadarOptionsParam | undefined;
  /** Where the payer comes back to after acting elsewhere. */
  return_url?: string | undefined;
  use_stripe_sdk?: boolean | undefined;
}

export const futureUsage = () => z.enum(['off_session', 'on_session']);

export const paymentMethodTypes = () => z.array(z.string());

export const howToPayShape = () => ({
  allowed_payment_method_types: z.optional(paymentMethodTypes()),
  capture_method: z.optional(z.enum(['automatic', 'automatic_async', 'manual'])),
  expand: expandParam(),
  hooks: z.optional(hooksParam()),
  payment_method: z.optional(z.string()),
  payment_method_data: z.optional(paymentMethodDataParam()),
  payment_method_options: z.optional(paymentMethodOptionsParam()),
});

export const whatForShape = () => ({
  ...howToPayShape(),
  customer: z.optional(z.string()),
  customer_account: z.optional(z.string()),
  description: z.optional(z.string()),
  payment_method_configuration: z.optional(z.string()),
  statement_descriptor: z.optional(z.string()),
  statement_descriptor_suffix: z.optional(z.string()),
  transfer_group: z.optional(z.string()),
});

export const howToConfirmShape = <Mandate extends z.Type>(mandate: Mandate) => ({
  confirmation_token: z.optional(z.string()),
  error_on_requires_action: z.optional(z.boolean()),
  mandate: z.optional(z.string()),
  mandate_data: z.optional(emptyable(mandate)),
  off_session: z.optional(z.union([z.boolean(), z.enum(['one_off', 'recurring'])])),
  radar_options: z.optional(radarOptionsParam()),
  return_url: z.optional(z.string()),
  use_stripe_sdk: z.optional(z.boolean()),
});
