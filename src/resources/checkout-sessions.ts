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

/** Visits of payers to a checkout page. */
export const checkoutSessions = resource(
  { name: 'checkout.sessions', permission: 'Checkout Sessions' },
  {
    /** Opens a checkout, for 24 hours unless `expires_at` says less. Money moves only once the payer completes it. */
    create: post('/v1/checkout/sessions', CheckoutSessionCreateParams, CheckoutSession, { effect: 'write' }),
    /** Reads one session. Go by its `payment_status`: a session that is complete may still wait for its money. */
    retrieve: get('/v1/checkout/sessions/{session}', CheckoutSessionRetrieveParams, CheckoutSession),
    /** Changes a session's metadata or, as long as it is open, what is bought and how it is shipped. */
    update: post('/v1/checkout/sessions/{session}', CheckoutSessionUpdateParams, CheckoutSession, { effect: 'write' }),
    /** Lists sessions, newest first. */
    list: list('/v1/checkout/sessions', CheckoutSessionListParams, CheckoutSession),
    /** Closes an open session for good, so that nobody can pay by it any more. */
    expire: post('/v1/checkout/sessions/{session}/expire', CheckoutSessionExpireParams, CheckoutSession, {
      effect: 'destructive',
    }),
    /** Lists what is bought in a session. */
    listLineItems: list('/v1/checkout/sessions/{session}/line_items', CheckoutSessionListLineItemsParams, LineItem),
  },
);
