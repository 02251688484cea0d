import { type Inclusions, listed } from '../listed.ts';
import { linesOf } from './lines.ts';
import { idOf } from './session.ts';

/** What stands inside a checkout and a payment link. */
export const CHECKOUT: Inclusions = {
  'checkout.session': {
    line_items: listed(['item'], (id) => `/v1/checkout/sessions/${id}/line_items`, linesOf),
    'total_details.breakdown': {
      kinds: [],
      isKept: true,
      read: ({ checkoutSessions }, id) => checkoutSessions.get(id)?.total_details?.breakdown,
    },
  },
  item: {
    discounts: { kinds: [], isKept: true, read: ({ lineItems }, id) => lineItems.get(id)?.discounts },
    price: {
      kinds: ['price'],
      isAlways: true,
      read: ({ lineItems, prices }, id) => prices.get(idOf(lineItems.get(id)?.price ?? null) ?? ''),
    },
    taxes: { kinds: [], isKept: true, read: ({ lineItems }, id) => lineItems.get(id)?.taxes },
  },
  payment_link: {
    line_items: listed(['item'], (id) => `/v1/payment_links/${id}/line_items`, linesOf),
  },
};
