import { SubscriptionItem } from '../../generated/results/SubscriptionItems.ts';
import type { Plan, Price, Subscription, SubscriptionCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newPrice } from '../catalog/new-price.ts';
import { created } from '../generic/changed.ts';
import { invalid, noSuch } from '../problem.ts';
import type { Period } from './periods.ts';

/** What an item is made from. */
export type ItemParams = NonNullable<SubscriptionCreateParams['items']>[number];

/** Adds an item to a subscription. */
export function newItem(
  account: Account,
  subscription: string,
  params: ItemParams,
  price: Price,
  { start, end }: Period,
): SubscriptionItem {
  return account.subscriptionItems.add(
    created(SubscriptionItem, params, {
      id: account.newId('si_', 14),
      created: account.now(),
      current_period_end: end,
      current_period_start: start,
      billing_thresholds: null,
      discounts: [],
      plan: planOf(price),
      price,
      quantity: price.recurring?.usage_type === 'metered' ? undefined : (params.quantity ?? 1),
      subscription,
      tax_rates: [],
    }),
  );
}

/** A subscription's items, oldest first. */
export function itemsOf(account: Account, subscription: string): SubscriptionItem[] {
  return account.subscriptionItems.filter((item) => item.subscription === subscription).reverse();
}

/** The price that an item names, or one made on the spot. @throws Problem for one that can't be subscribed to */
export function priceOf(account: Account, params: ItemParams, param: string): Price {
  const { price: id = params.plan, price_data: data } = params;
  if (data !== undefined) return newPrice(account, data);
  if (id === undefined) {
    throw invalid('An item needs a price: give price or price_data.', { code: 'parameter_missing', param });
  }
  const price = account.prices.get(id);
  if (price === undefined) throw noSuch('price', id, `${param}[price]`);
  if (!price.active) {
    throw invalid(`The price ${id} is not active: nobody can subscribe to it any more.`, { param: `${param}[price]` });
  }
  if (price.recurring === null) {
    throw invalid(`The price ${id} is paid once: a subscription takes prices that are paid again and again.`, {
      param: `${param}[price]`,
    });
  }
  return price;
}

/** A price in the form of a plan, which it had before there were prices. */
export function planOf(price: Price): Plan {
  const { id, active, billing_scheme, created: since, currency, livemode, metadata, nickname, recurring } = price;
  const divided = price.transform_quantity;
  return {
    id,
    object: 'plan',
    active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme,
    created: since,
    currency,
    interval: recurring?.interval ?? 'month',
    interval_count: recurring?.interval_count ?? 1,
    livemode,
    metadata,
    meter: recurring?.meter ?? null,
    nickname,
    product: price.product,
    ...(price.tiers !== undefined && { tiers: price.tiers }),
    tiers_mode: price.tiers_mode,
    transform_usage: divided,
    trial_period_days: recurring?.trial_period_days ?? null,
    usage_type: recurring?.usage_type ?? 'licensed',
  };
}

/** The id of a subscription's customer. */
export const customerOf = ({ customer }: Pick<Subscription, 'customer'>): string => customer;
