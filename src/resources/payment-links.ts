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

/** Links that anybody can pay by. */
export const paymentLinks = resource(
  { name: 'paymentLinks', permission: 'Payment Links' },
  {
    /**
     * Makes a link that whoever has it can pay by, again and again unless `restrictions` limits it. It can never be
     * deleted, only deactivated.
     */
    create: post('/v1/payment_links', PaymentLinkCreateParams, PaymentLink, { effect: 'write' }),
    /** Reads one payment link. */
    retrieve: get('/v1/payment_links/{payment_link}', PaymentLinkRetrieveParams, PaymentLink),
    /** Changes a link for payers to come, or closes it with `active: false`. */
    update: post('/v1/payment_links/{payment_link}', PaymentLinkUpdateParams, PaymentLink, { effect: 'write' }),
    /** Lists payment links, newest first. */
    list: list('/v1/payment_links', PaymentLinkListParams, PaymentLink),
    /** Lists what is bought by a payment link. */
    listLineItems: list('/v1/payment_links/{payment_link}/line_items', PaymentLinkListLineItemsParams, LineItem),
  },
);
