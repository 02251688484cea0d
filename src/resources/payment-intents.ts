import { type ActionFacts, get, list, post, resource } from '../core/action.ts';
import { PaymentIntent, PaymentIntentList, PaymentIntentSearchResult } from '../schemas/payment-intent.ts';
import { PaymentIntentAmountDetailsLineItemList } from '../schemas/payment-intent-amount-details-line-item.ts';
import {
  PaymentIntentCaptureParams,
  PaymentIntentIncrementAuthorizationParams,
} from '../schemas/payment-intent-capture-params.ts';
import { PaymentIntentConfirmParams } from '../schemas/payment-intent-confirm-params.ts';
import { PaymentIntentCreateParams } from '../schemas/payment-intent-create-params.ts';
import {
  PaymentIntentApplyCustomerBalanceParams,
  PaymentIntentCancelParams,
  PaymentIntentListAmountDetailsLineItemsParams,
  PaymentIntentListParams,
  PaymentIntentRetrieveParams,
  PaymentIntentSearchParams,
  PaymentIntentVerifyMicrodepositsParams,
} from '../schemas/payment-intent-params.ts';
import { PaymentIntentUpdateParams } from '../schemas/payment-intent-update-params.ts';

const pays: ActionFacts = { effect: 'destructive', movesMoney: true };

/** One payment, from the wish for it until it succeeds or is given up. */
export const paymentIntents = resource('paymentIntents', {
  /** Starts a payment; with `confirm: true` it is also taken at once. */
  create: post('/v1/payment_intents', PaymentIntentCreateParams, PaymentIntent, pays),
  /** Reads one payment. */
  retrieve: get('/v1/payment_intents/{intent}', PaymentIntentRetrieveParams, PaymentIntent),
  /** Changes a payment that has not been taken yet, without taking it. */
  update: post('/v1/payment_intents/{intent}', PaymentIntentUpdateParams, PaymentIntent, { effect: 'write' }),
  /** Lists payments, newest first. */
  list: list('/v1/payment_intents', PaymentIntentListParams, PaymentIntentList),
  /** Finds payments by a query. What was written within the last minute may be missing. */
  search: list('/v1/payment_intents/search', PaymentIntentSearchParams, PaymentIntentSearchResult),
  /** Takes the payment with the payment method given or already set; the customer may have to act first. */
  confirm: post('/v1/payment_intents/{intent}/confirm', PaymentIntentConfirmParams, PaymentIntent, pays),
  /** Collects all or part of the money that was held for this payment. */
  capture: post('/v1/payment_intents/{intent}/capture', PaymentIntentCaptureParams, PaymentIntent, pays),
  /** Gives the payment up for good; money that was held for it is let go. */
  cancel: post('/v1/payment_intents/{intent}/cancel', PaymentIntentCancelParams, PaymentIntent, pays),
  /** Holds more money on the card than was first asked for. */
  incrementAuthorization: post(
    '/v1/payment_intents/{intent}/increment_authorization',
    PaymentIntentIncrementAuthorizationParams,
    PaymentIntent,
    pays,
  ),
  /** Pays from the money that the customer has sent in by bank transfer. */
  applyCustomerBalance: post(
    '/v1/payment_intents/{intent}/apply_customer_balance',
    PaymentIntentApplyCustomerBalanceParams,
    PaymentIntent,
    pays,
  ),
  /** Proves that a bank account is the customer's by the small deposits made to it; the payment then goes on. */
  verifyMicrodeposits: post(
    '/v1/payment_intents/{intent}/verify_microdeposits',
    PaymentIntentVerifyMicrodepositsParams,
    PaymentIntent,
    pays,
  ),
  /** Lists the goods and services that make up the payment's amount. */
  listAmountDetailsLineItems: list(
    '/v1/payment_intents/{intent}/amount_details_line_items',
    PaymentIntentListAmountDetailsLineItemsParams,
    PaymentIntentAmountDetailsLineItemList,
  ),
});
