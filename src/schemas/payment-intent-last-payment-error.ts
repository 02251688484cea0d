import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { CustomerSource } from './customer-source.ts';
import { nested, type OtherString, objectOf, openEnum, StripeObject } from './field.ts';
import type { PaymentIntent } from './payment-intent.ts';
import type { PaymentMethod } from './payment-method.ts';

/** Why the last attempt to pay failed. */
export interface PaymentIntentLastPaymentError {
  /** What to do about a declined card: `confirm_card_data`, `do_not_try_again` or `try_again_later`. */
  advice_code?: string;
  charge?: string;
  /** For example `card_declined`. */
  code?: string;
  /** Why the card's bank declined, for example `insufficient_funds`. */
  decline_code?: string;
  doc_url?: string;
  message?: string;
  network_advice_code?: string;
  network_decline_code?: string;
  param?: string;
  payment_intent?: PaymentIntent;
  payment_method?: PaymentMethod;
  payment_method_type?: string;
  request_log_url?: string;
  setup_intent?: StripeObject;
  source?: CustomerSource;
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
}

export const PaymentIntentLastPaymentError: Schema<PaymentIntentLastPaymentError> = lazySchema(() => {
  const text = () => z.exactOptional(z.string());
  return z.looseObject({
    advice_code: text(),
    charge: text(),
    code: text(),
    decline_code: text(),
    doc_url: text(),
    message: text(),
    network_advice_code: text(),
    network_decline_code: text(),
    param: text(),
    payment_intent: z.exactOptional(objectOf<PaymentIntent>()),
    payment_method: z.exactOptional(objectOf<PaymentMethod>()),
    payment_method_type: text(),
    request_log_url: text(),
    setup_intent: z.exactOptional(nested(StripeObject)),
    source: z.exactOptional(objectOf<CustomerSource>()),
    type: openEnum(),
  });
});
