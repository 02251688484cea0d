import { type Inclusions, listed } from '../listed.ts';
import { itemsOf } from './items.ts';

/** What subscriptions show of the objects that belong to them. */
export const SUBSCRIPTIONS: Inclusions = {
  subscription: {
    items: listed(
      ['subscription_item'],
      (id) => `/v1/subscription_items?subscription=${id}`,
      (account, id) => itemsOf(account, id),
      { isAlways: true },
    ),
  },
  subscription_item: {
    price: {
      kinds: ['price'],
      isAlways: true,
      read: ({ prices, subscriptionItems }, id) => {
        const price = subscriptionItems.get(id)?.price;
        return price && (prices.get(price.id) ?? price);
      },
    },
  },
};
