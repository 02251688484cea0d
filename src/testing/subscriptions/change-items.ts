import { SubscriptionItem } from '../../generated/results/SubscriptionItems.ts';
import type { Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newDiscounts } from '../discounts/new-discounts.ts';
import { changed } from '../generic/changed.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { inPart, invalid, noSuch } from '../problem.ts';
import { checkTogether } from './check-items.ts';
import { checkQuantity, type ItemParams, itemsOf, newItem, planOf, priceOf } from './items.ts';
import { intervalOf, type Period } from './periods.ts';
import { wholePeriod } from './proration.ts';

/** What a request wants of an item: a new one, unless it names one by its id. */
export interface ItemChange extends ItemParams {
  readonly id?: string | undefined;
  readonly deleted?: boolean | undefined;
}

/** An item before and after a change; undefined where it wasn't, or isn't, there. */
export interface ChangedItem {
  readonly before: SubscriptionItem | undefined;
  readonly after: SubscriptionItem | undefined;
}

/**
 * Adds, changes and takes away items. Nothing is billed here.
 *
 * @param how - `isAgreed`: whether the prices were agreed on before, and need no longer be for sale; `partOf`: where a
 * change stands in the request
 * @returns the items of which price or quantity have changed
 * @throws Problem where the items don't go together any more
 */
export function changeItems(
  account: Account,
  subscription: Subscription,
  changes: readonly ItemChange[],
  { isAgreed = false, partOf = inItems }: { isAgreed?: boolean; partOf?: (index: number) => string } = {},
): readonly ChangedItem[] {
  const pairs = changes.map((change, index) =>
    inPart(partOf(index), () => changeItem(account, subscription, change, isAgreed)),
  );
  const prices = itemsOf(account, subscription.id).map(({ price }) => price);
  if (prices.length === 0) {
    throw invalid('A subscription must have at least one active item. Cancel it to end it.', { param: 'items' });
  }
  const { billing_mode: mode, currency, customer } = subscription;
  if (changes.length > 0) {
    checkTogether(account, customer, prices, { billing_mode: { type: mode.type }, currency });
  }
  return pairs.filter(
    ({ before, after }) => before?.price.id !== after?.price.id || before?.quantity !== after?.quantity,
  );
}

const inItems = (index: number) => `items[${index}]`;

function changeItem(account: Account, subscription: Subscription, change: ItemChange, isAgreed: boolean): ChangedItem {
  const { id } = change;
  checkQuantity(change);
  if (id === undefined) {
    const price = priceOf(account, change, isAgreed);
    const period = periodOfNew(account, subscription, price);
    return { before: undefined, after: newItem(account, subscription, change, price, period) };
  }
  const before = account.subscriptionItems.get(id);
  if (before?.subscription !== subscription.id) throw noSuch('subscription item', id, 'id');
  if (change.deleted === true) {
    account.subscriptionItems.delete(id);
    return { before, after: undefined };
  }
  return {
    before,
    after: account.subscriptionItems.replace(changedItem(account, subscription, before, change, isAgreed)),
  };
}

/** A new item is billed along with those that are there. */
function periodOfNew(account: Account, subscription: Subscription, price: SubscriptionItem['price']): Period {
  const now = account.now();
  const isDue = itemsOf(account, subscription.id).some(({ current_period_end }) => current_period_end <= now);
  if (isDue) return { start: now, end: now };
  if (subscription.status !== 'trialing' || subscription.trial_end === null) {
    return wholePeriod(subscription, { price }, now);
  }
  return { start: now, end: subscription.trial_end };
}

function changedItem(
  account: Account,
  { customer, currency }: Subscription,
  before: SubscriptionItem,
  change: ItemChange,
  isAgreed: boolean,
): SubscriptionItem {
  const { price: id = change.plan, price_data, metadata, discounts, tax_rates: rates, quantity } = change;
  const isOther = (id !== undefined && id !== before.price.id) || price_data !== undefined;
  const price = isOther ? priceOf(account, change, isAgreed) : before.price;
  return changed(SubscriptionItem, before, metadata === undefined ? {} : { metadata }, {
    price,
    plan: planOf(price),
    quantity: quantity ?? before.quantity,
    ...(discounts !== undefined && {
      discounts: newDiscounts(
        account,
        discounts,
        { customer, currency, subscription_item: before.id },
        before.discounts,
      ),
    }),
    ...(rates !== undefined && { tax_rates: taxRatesOf(account, rates || [], 'tax_rates') }),
  });
}

/** Whether an item is billed at other times than before: all begins anew then. */
export function isOftenerOrRarer({ before, after }: ChangedItem): boolean {
  if (before === undefined || after === undefined) return false;
  const [old, fresh] = [intervalOf(before.price), intervalOf(after.price)];
  return old.interval !== fresh.interval || old.interval_count !== fresh.interval_count;
}
