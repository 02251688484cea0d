import type { Subscription, SubscriptionCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newItem } from '../invoices/new-item.ts';
import { missing, priced } from '../invoices/priced.ts';
import { taxRatesOf } from '../invoices/taxes.ts';

/** What is paid once, together with the next invoice of a subscription. @throws Problem for prices that recur */
export function addExtras(
  account: Account,
  { id, customer, currency }: Subscription,
  extras: NonNullable<SubscriptionCreateParams['add_invoice_items']>,
): void {
  for (const { price, price_data, quantity, tax_rates: rates, discounts, discountable, metadata } of extras) {
    const pricing = price === undefined ? undefined : { price };
    const costs = priced(account, { price_data, pricing, quantity }, currency);
    if (costs === undefined) throw missing('add_invoice_items[price]');
    const taxes = taxRatesOf(account, rates || [], 'add_invoice_items[tax_rates]');
    newItem(account, { discounts, discountable, metadata }, costs, { customer, subscription: id }, taxes);
  }
}
