import { get, list, post, resource } from '../core/action.ts';
import {
  CheckoutSessionCreateParams,
  CheckoutSessionExpireParams,
  CheckoutSessionListLineItemsParams,
  CheckoutSessionListParams,
  CheckoutSessionRetrieveParams,
  CheckoutSessionUpdateParams,
} from '../generated/params/Checkout/Sessions.ts';
import { CheckoutSession } from '../generated/results/Checkout/Sessions.ts';
import { LineItem } from '../generated/results/LineItems.ts';

/** Visits of customers to a page where they pay or subscribe. */
export const checkoutSessions = resource(
  { name: 'checkout.sessions', permission: 'Checkout Sessions' },
  {
    /** Opens a page where a customer pays, subscribes or sets up a payment method. Nothing is charged until they do. */
    create: post('/v1/checkout/sessions', CheckoutSessionCreateParams, CheckoutSession, { effect: 'write' }),
    /** Reads one session. */
    retrieve: get('/v1/checkout/sessions/{session}', CheckoutSessionRetrieveParams, CheckoutSession),
    /** Changes a session that is still open. */
    update: post('/v1/checkout/sessions/{session}', CheckoutSessionUpdateParams, CheckoutSession, { effect: 'write' }),
    /** Lists sessions, newest first. */
    list: list('/v1/checkout/sessions', CheckoutSessionListParams, CheckoutSession),
    /** Closes an open session for good: its page takes no payment any more. */
    expire: post('/v1/checkout/sessions/{session}/expire', CheckoutSessionExpireParams, CheckoutSession, {
      effect: 'destructive',
    }),
    /** Lists what a session sells. */
    listLineItems: list('/v1/checkout/sessions/{session}/line_items', CheckoutSessionListLineItemsParams, LineItem),
  },
);
