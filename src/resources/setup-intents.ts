import { get, list, post, resource } from '../core/action.ts';
import {
  SetupIntentCancelParams,
  SetupIntentConfirmParams,
  SetupIntentCreateParams,
  SetupIntentListParams,
  SetupIntentRetrieveParams,
  SetupIntentUpdateParams,
  SetupIntentVerifyMicrodepositsParams,
} from '../generated/params/SetupIntents.ts';
import { SetupIntent } from '../generated/results/SetupIntents.ts';

/** The setting up of a payment method for payments to come, without taking money. */
export const setupIntents = resource(
  { name: 'setupIntents', permission: 'SetupIntents' },
  {
    /** Starts setting up a payment method; with `confirm: true` it is also tried at once. */
    create: post('/v1/setup_intents', SetupIntentCreateParams, SetupIntent, { effect: 'write' }),
    /** Reads one setup intent. */
    retrieve: get('/v1/setup_intents/{setup_intent}', SetupIntentRetrieveParams, SetupIntent),
    /** Changes a setup intent that has not succeeded yet. */
    update: post('/v1/setup_intents/{setup_intent}', SetupIntentUpdateParams, SetupIntent, { effect: 'write' }),
    /** Lists setup intents, newest first. */
    list: list('/v1/setup_intents', SetupIntentListParams, SetupIntent),
    /** Sets the payment method up; the customer may have to act first. */
    confirm: post('/v1/setup_intents/{setup_intent}/confirm', SetupIntentConfirmParams, SetupIntent, {
      effect: 'write',
    }),
    /** Gives a setup intent up for good. The payment method itself stays. */
    cancel: post('/v1/setup_intents/{setup_intent}/cancel', SetupIntentCancelParams, SetupIntent, {
      effect: 'destructive',
    }),
    /** Proves that a bank account is the customer's by the small deposits made to it; the setup then goes on. */
    verifyMicrodeposits: post(
      '/v1/setup_intents/{setup_intent}/verify_microdeposits',
      SetupIntentVerifyMicrodepositsParams,
      SetupIntent,
      { effect: 'write' },
    ),
  },
);
