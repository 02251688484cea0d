import { type ActionFacts, get, list, post, resource, search } from '../core/action.ts';
import {
  PaymentIntentApplyCustomerBalanceParams,
  PaymentIntentCancelParams,
  PaymentIntentCaptureParams,
  PaymentIntentConfirmParams,
  PaymentIntentCreateParams,
  PaymentIntentIncrementAuthorizationParams,
  PaymentIntentListAmountDetailsLineItemsParams,
  PaymentIntentListParams,
  PaymentIntentRetrieveParams,
  PaymentIntentSearchParams,
  PaymentIntentUpdateParams,
  PaymentIntentVerifyMicrodepositsParams,
} from '../generated/params/index.ts';
import { PaymentIntent, PaymentIntentAmountDetailsLineItem } from '../generated/results/index.ts';
import { confirmsWhatItSays } from '../rules/payment-intents.ts';

const pays: ActionFacts = { effect: 'destructive', movesMoney: true };

/** One payment, from the wish for it until it succeeds or is given up. */
export const paymentIntents = resource(
  { name: 'paymentIntents', permission: 'PaymentIntents' },
  {
    /** Starts a payment; with `confirm: true` it is also taken at once. */
    create: post('/v1/payment_intents', PaymentIntentCreateParams, PaymentIntent, {
      effect: 'destructive',
      movesMoney: true,
      rules: [confirmsWhatItSays],
    }),
    /** Reads one payment. */
    retrieve: get('/v1/payment_intents/{payment_intent}', PaymentIntentRetrieveParams, PaymentIntent),
    /** Changes a payment that has not been taken yet, without taking it. */
    update: post('/v1/payment_intents/{payment_intent}', PaymentIntentUpdateParams, PaymentIntent, { effect: 'write' }),
    /** Lists payments, newest first. */
    list: list('/v1/payment_intents', PaymentIntentListParams, PaymentIntent),
    /** Finds payments by a query. What was written within the last minute may be missing. */
    search: search('/v1/payment_intents/search', PaymentIntentSearchParams, PaymentIntent),
    /** Takes the payment with the payment method given or already set; the customer may have to act first. */
    confirm: post('/v1/payment_intents/{payment_intent}/confirm', PaymentIntentConfirmParams, PaymentIntent, pays),
    /** Collects all or part of the money that was held for this payment. */
    capture: post('/v1/payment_intents/{payment_intent}/capture', PaymentIntentCaptureParams, PaymentIntent, pays),
    /** Gives the payment up for good; money that was held for it is let go. */
    cancel: post('/v1/payment_intents/{payment_intent}/cancel', PaymentIntentCancelParams, PaymentIntent, pays),
    /** Holds more money on the card than was first asked for. */
    incrementAuthorization: post(
      '/v1/payment_intents/{payment_intent}/increment_authorization',
      PaymentIntentIncrementAuthorizationParams,
      PaymentIntent,
      pays,
    ),
    /** Pays from the money that the customer has sent in by bank transfer. */
    applyCustomerBalance: post(
      '/v1/payment_intents/{payment_intent}/apply_customer_balance',
      PaymentIntentApplyCustomerBalanceParams,
      PaymentIntent,
      pays,
    ),
    /** Proves that a bank account is the customer's by the small deposits made to it; the payment then goes on. */
    verifyMicrodeposits: post(
      '/v1/payment_intents/{payment_intent}/verify_microdeposits',
      PaymentIntentVerifyMicrodepositsParams,
      PaymentIntent,
      pays,
    ),
    /** Lists the goods and services that make up the payment's amount. */
    listAmountDetailsLineItems: list(
      '/v1/payment_intents/{payment_intent}/amount_details_line_items',
      PaymentIntentListAmountDetailsLineItemsParams,
      PaymentIntentAmountDetailsLineItem,
    ),
  },
);
