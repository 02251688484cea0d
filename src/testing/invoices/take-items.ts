import type { InvoiceItem } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { addLine, type NewLine } from './add-line.ts';
import { type Bill, type Group, idOf } from './bill.ts';

/**
 * The items that wait for a customer's next invoice in a currency, oldest first.
 *
 * @param subscription - whose invoice it is: items for another subscription wait on
 */
export function pendingItems(
  account: Account,
  { customer, currency }: Pick<Bill, 'currency' | 'customer'>,
  subscription: string | undefined,
): InvoiceItem[] {
  return account.invoiceItems
    .filter(
      (item) =>
        item.invoice === null &&
        item.customer === customer &&
        item.currency === currency &&
        [undefined, subscription].includes(item.parent?.subscription_details?.subscription),
    )
    .toReversed();
}

/** Puts an item on a draft. */
export function takeItem(account: Account, invoice: string, item: InvoiceItem, group: Group): void {
  account.invoiceItems.replace({ ...item, invoice });
  addLine(account, invoice, { ...lineOf(account, item), group });
}

/** What an item looks like on an invoice. */
function lineOf(account: Account, item: InvoiceItem): NewLine {
  const { amount, discountable, metadata, period, pricing, proration, quantity, quantity_decimal } = item;
  const { subscription, subscription_item } = item.parent?.subscription_details ?? {};
  return {
    amount,
    description: item.description,
    discountable,
    discounts: (item.discounts ?? []).flatMap((discount) => idOf(discount) ?? []),
    invoice_item: item.id,
    metadata,
    period,
    price: account.prices.get(idOf(pricing?.price_details?.price) ?? ''),
    proration,
    quantity,
    quantity_decimal,
    subscription,
    subscription_item,
    tax_rates: item.tax_rates ?? [],
    unit_amount_decimal: pricing?.unit_amount_decimal,
  };
}
