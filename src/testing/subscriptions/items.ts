import { SubscriptionItem } from '../../generated/results/SubscriptionItems.ts';
import type {
  MetadataParam,
  Plan,
  Price,
  Subscription,
  SubscriptionCreateParams,
} from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newPrice } from '../catalog/new-price.ts';
import { newDiscounts } from '../discounts/new-discounts.ts';
import { created } from '../generic/changed.ts';
import { checkRange } from '../generic/check-values.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { inPart, invalid, noSuch, notEmulated } from '../problem.ts';
import type { Period } from './periods.ts';

/** What an item is made from. */
export interface ItemParams {
  readonly discounts?: NonNullable<SubscriptionCreateParams['items']>[number]['discounts'];
  readonly metadata?: MetadataParam | '' | null | undefined;
  readonly plan?: string | undefined;
  readonly price?: string | undefined;
  readonly price_data?: NonNullable<SubscriptionCreateParams['items']>[number]['price_data'];
  readonly quantity?: number | undefined;
  readonly tax_rates?: readonly string[] | '' | null | undefined;
}

/** Adds an item to a subscription. */
export function newItem(
  account: Account,
  { id: subscription, customer, currency }: Pick<Subscription, 'id' | 'customer' | 'currency'>,
  params: ItemParams,
  price: Price,
  { start, end }: Period,
): SubscriptionItem {
  const id = account.newId('si_', 14);
  const { discounts, metadata, quantity, tax_rates: rates } = params;
  return account.subscriptionItems.add(
    created(
      SubscriptionItem,
      { metadata },
      {
        id,
        created: account.now(),
        current_period_end: end,
        current_period_start: start,
        discounts: newDiscounts(account, discounts, { customer, currency, subscription_item: id }),
        plan: planOf(price),
        price,
        quantity: quantity ?? 1,
        subscription,
        tax_rates: taxRatesOf(account, rates || [], 'tax_rates'),
      },
    ),
  );
}

/** A subscription's items, oldest first. */
export function itemsOf(account: Account, subscription: string): SubscriptionItem[] {
  return account.subscriptionItems.filter((item) => item.subscription === subscription).reverse();
}

/** The price that an item names, or one made on the spot. @throws Problem for one that can't be subscribed to */
export function priceOf(account: Account, params: ItemParams, isAgreed = false): Price {
  const { price: id = params.plan, price_data: data } = params;
  if (data !== undefined) return inPart('price_data', () => newPrice(account, data));
  if (id === undefined) {
    throw invalid('An item needs a price: give price or price_data.', { code: 'parameter_missing', param: 'price' });
  }
  const price = account.prices.get(id);
  const param = 'price';
  if (price === undefined) throw noSuch('price', id, param);
  if (!price.active && !isAgreed)
    throw invalid(`The price ${id} is not active: nobody can subscribe to it.`, { param });
  if (price.recurring === null) {
    throw invalid(`The price ${id} is paid once; a subscription takes prices with type=recurring.`, { param });
  }
  if (price.recurring.usage_type === 'metered') throw notEmulated('subscriptions to what is metered', param);
  return price;
}

/** @throws Problem for an item of which there would be fewer than none */
export function checkQuantity({ quantity }: ItemParams): void {
  checkRange(quantity, [0, Number.MAX_SAFE_INTEGER], 'quantity');
}

/** A price in the form of a plan, which it had before there were prices. */
export function planOf(price: Price): Plan {
  const { id, active, billing_scheme, created: since, currency, livemode, metadata, nickname, recurring } = price;
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
    tiers_mode: price.tiers_mode,
    transform_usage: price.transform_quantity,
    trial_period_days: recurring?.trial_period_days ?? null,
    usage_type: recurring?.usage_type ?? 'licensed',
  };
}
