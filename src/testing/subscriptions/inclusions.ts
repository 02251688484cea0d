import type { Price } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { type Inclusions, listed } from '../listed.ts';
import { itemsOf, planOf } from './items.ts';

/** The price of an item as it is by now: it may have got another name since it was subscribed to. */
function priceOf({ prices, subscriptionItems }: Account, id: string): Price | undefined {
  const price = subscriptionItems.get(id)?.price;
  return price && (prices.get(price.id) ?? price);
}

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
    plan: {
      kinds: ['plan'],
      isAlways: true,
      read: (account, id) => {
        const price = priceOf(account, id);
        return price && planOf(price);
      },
    },
    price: { kinds: ['price'], isAlways: true, read: priceOf },
  },
};
