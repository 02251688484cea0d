import { del, get, list, post, resource } from '../core/action.ts';
import {
  SubscriptionItemCreateParams,
  SubscriptionItemDeleteParams,
  SubscriptionItemListParams,
  SubscriptionItemRetrieveParams,
  SubscriptionItemUpdateParams,
} from '../generated/params/SubscriptionItems.ts';
import { DeletedSubscriptionItem, SubscriptionItem } from '../generated/results/SubscriptionItems.ts';
import { oneUnitAmountInData, priceOrData } from '../rules/amounts.ts';

/** The prices, with quantities, that make up a subscription. */
export const subscriptionItems = resource(
  { name: 'subscriptionItems', permission: 'Subscriptions' },
  {
    /**
     * Adds a price to a subscription. The rest of the period is prorated onto the next invoice, or charged at once
     * where `proration_behavior` is `always_invoice`.
     */
    create: post('/v1/subscription_items', SubscriptionItemCreateParams, SubscriptionItem, {
      effect: 'destructive',
      movesMoney: true,
      rules: [priceOrData, oneUnitAmountInData],
    }),
    /** Reads one item of a subscription. */
    retrieve: get('/v1/subscription_items/{subscription_item}', SubscriptionItemRetrieveParams, SubscriptionItem),
    /**
     * Changes an item's price or quantity. The difference is prorated onto the next invoice, or settled at once where
     * `proration_behavior` is `always_invoice`.
     */
    update: post('/v1/subscription_items/{subscription_item}', SubscriptionItemUpdateParams, SubscriptionItem, {
      effect: 'destructive',
      movesMoney: true,
      rules: [priceOrData, oneUnitAmountInData],
    }),
    /**
     * Takes an item off a subscription, which runs on with the others. Time paid for and not used is credited unless
     * `proration_behavior` is `none`.
     */
    del: del('/v1/subscription_items/{subscription_item}', SubscriptionItemDeleteParams, DeletedSubscriptionItem, {
      movesMoney: true,
    }),
    /** Lists one subscription's items. */
    list: list('/v1/subscription_items', SubscriptionItemListParams, SubscriptionItem),
  },
);
