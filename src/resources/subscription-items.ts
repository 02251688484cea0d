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

/** The prices, each with its quantity, that a subscription is made of. */
export const subscriptionItems = resource(
  { name: 'subscriptionItems', permission: 'Subscriptions' },
  {
    /** Adds a price to a subscription. What that costs until the period's end is charged as `proration_behavior` says. */
    create: post('/v1/subscription_items', SubscriptionItemCreateParams, SubscriptionItem, {
      rules: [priceOrData, oneUnitAmountInData],
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Reads one item of a subscription. */
    retrieve: get('/v1/subscription_items/{subscription_item}', SubscriptionItemRetrieveParams, SubscriptionItem),
    /** Changes the price or quantity of an item. The difference is charged as `proration_behavior` says. */
    update: post('/v1/subscription_items/{subscription_item}', SubscriptionItemUpdateParams, SubscriptionItem, {
      rules: [priceOrData, oneUnitAmountInData],
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Removes an item from its subscription; what was paid ahead is credited as `proration_behavior` says. */
    del: del('/v1/subscription_items/{subscription_item}', SubscriptionItemDeleteParams, DeletedSubscriptionItem, {
      movesMoney: true,
    }),
    /** Lists the items of a subscription. */
    list: list('/v1/subscription_items', SubscriptionItemListParams, SubscriptionItem),
  },
);
