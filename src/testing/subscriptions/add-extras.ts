import type { Subscription, SubscriptionCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newItem } from '../invoices/new-item.ts';
import { missing, priced } from '../invoices/priced.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { inEach, notEmulated } from '../problem.ts';

/** What is paid once, together with the next invoice of a subscription. @throws Problem for prices that recur */
export function addExtras(
  account: Account,
  { id, customer, currency }: Subscription,
  extras: NonNullable<SubscriptionCreateParams['add_invoice_items']>,
): void {
  inEach('add_invoice_items', extras, ({ price, price_data, quantity, tax_rates: rates, period, ...item }) => {
    if (period !== undefined) throw notEmulated('periods of what is paid once with a subscription', 'period');
    const costs = priced(account, { price, price_data, quantity }, currency);
    if (costs === undefined) throw missing('price');
    const taxes = taxRatesOf(account, rates || [], 'tax_rates');
    newItem(account, item, costs, { customer, subscription: id }, taxes);
  });
}
