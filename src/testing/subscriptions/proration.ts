import type { Subscription, SubscriptionItem } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { discountAmounts } from '../discounts/amounts.ts';
import { newItem as newInvoiceItem } from '../invoices/new-item.ts';
import { priceAmount } from '../invoices/price-amount.ts';
import { rounded, sum } from '../invoices/rounding.ts';
import { intervalOf, type Period, periodAt } from './periods.ts';

/** The share of a period that is left at a moment, from 0 to 1: to the second. */
function shareLeft({ start, end }: Period, at: number): number {
  return end <= start ? 0 : Math.min(1, Math.max(0, (end - at) / (end - start)));
}

/** What of an amount for a whole period falls on the rest of it. In the currency's smallest unit. */
export const prorated = (amount: number, period: Period, at: number): number => rounded(amount * shareLeft(period, at));

/** The period that an item is billed for. */
export const periodOf = ({ current_period_start: start, current_period_end: end }: SubscriptionItem): Period => ({
  start,
  end,
});

/** The whole period that a moment lies in, where an item began or ends in between too. */
export function wholePeriod(
  subscription: Subscription,
  { price }: Pick<SubscriptionItem, 'price'>,
  at: number,
): Period {
  const { billing_cycle_anchor: anchor, billing_cycle_anchor_config: config } = subscription;
  return periodAt(anchor, intervalOf(price), at, config?.day_of_month);
}

/** What an item costs for one whole period, before discounts. */
export const costOf = ({ price, quantity = 1 }: SubscriptionItem): number => priceAmount(price, quantity);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Has the next invoice give back what was paid for the time that is left, or charge for it. */
export function addProration(
  account: Account,
  subscription: Subscription,
  item: SubscriptionItem,
  kind: 'credit' | 'charge',
  at: number,
): void {
  const period = wholePeriod(subscription, item, at);
  const { price, quantity = 1 } = item;
  const cost = costOf(item);
  const discounts = [...item.discounts, ...subscription.discounts];
  const off = sum(discountAmounts(account, discounts, cost, price.currency, at).map(({ amount }) => amount));
  const size = prorated(cost - off, period, at);
  const amount = kind === 'credit' && size !== 0 ? -size : size;
  const product = account.products.get(price.product)?.name ?? price.product;
  const what = quantity === 1 ? product : `${quantity} × ${product}`;
  const date = new Date(at * 1000);
  const day = `${String(date.getUTCDate()).padStart(2, '0')} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  newInvoiceItem(
    account,
    {
      description: `${kind === 'credit' ? 'Unused' : 'Remaining'} time on ${what} after ${day}`,
      period: { start: at, end: period.end },
    },
    {
      amount,
      currency: price.currency,
      pricing: {
        price_details: { price: price.id, product: price.product },
        type: 'price_details',
        unit_amount_decimal: String(amount / quantity),
      },
      quantity,
      quantity_decimal: String(quantity),
    },
    {
      customer: subscription.customer,
      subscription: subscription.id,
      subscription_item: item.id,
      proration: true,
    },
    item.tax_rates ?? [],
  );
}
