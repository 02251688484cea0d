import { get, list, post, resource } from '../core/action.ts';
import {
  PaymentLinkCreateParams,
  PaymentLinkListLineItemsParams,
  PaymentLinkListParams,
  PaymentLinkRetrieveParams,
  PaymentLinkUpdateParams,
} from '../generated/params/PaymentLinks.ts';
import { LineItem } from '../generated/results/LineItems.ts';
import { PaymentLink } from '../generated/results/PaymentLinks.ts';

/** Lasting addresses of pages where customers pay. */
export const paymentLinks = resource(
  { name: 'paymentLinks', permission: 'Payment Links' },
  {
    /** Makes a page, open to everybody who has its address, where certain things are paid. */
    create: post('/v1/payment_links', PaymentLinkCreateParams, PaymentLink, { effect: 'write' }),
    /** Reads one payment link. */
    retrieve: get('/v1/payment_links/{payment_link}', PaymentLinkRetrieveParams, PaymentLink),
    /** Changes a payment link, or switches it off. */
    update: post('/v1/payment_links/{payment_link}', PaymentLinkUpdateParams, PaymentLink, { effect: 'write' }),
    /** Lists payment links, newest first. */
    list: list('/v1/payment_links', PaymentLinkListParams, PaymentLink),
    /** Lists what a payment link sells. */
    listLineItems: list('/v1/payment_links/{payment_link}/line_items', PaymentLinkListLineItemsParams, LineItem),
  },
);
