import type { Price, SubscriptionItem } from '../../generated/types/index.ts';
import { format } from '../../money/format.ts';
import type { Account } from '../account.ts';
import type { NewLine } from '../invoices/add-line.ts';
import { type PricePart, priceParts } from '../invoices/price-parts.ts';
import { shares } from '../invoices/rounding.ts';

type ItemLine = Pick<NewLine, 'amount' | 'description' | 'quantity' | 'unit_amount_decimal'>;

/**
 * The lines of an item for one period: one for a plain price, one for each tier that is reached and for each flat fee.
 *
 * @param total - what is billed of its cost: the lines come to that
 */
export function itemLines(account: Account, item: SubscriptionItem, total: number): readonly ItemLine[] {
  const parts = priceParts(item.price, item.quantity ?? 1);
  const amounts = shares(
    total,
    parts.map(({ amount }) => amount),
  );
  return parts.map((part, index) => ({
    amount: amounts[index] ?? 0,
    description: describe(account, item.price, part),
    quantity: part.quantity,
    unit_amount_decimal: part.unit_amount_decimal,
  }));
}

/** The line of an item that costs nothing yet. */
export function trialLine(account: Account, { price, quantity }: SubscriptionItem): ItemLine {
  return { amount: 0, description: `Trial period for ${nameOf(account, price)}`, quantity };
}

const nameOf = (account: Account, { product }: Price): string => account.products.get(product)?.name ?? product;

function describe(account: Account, price: Price, part: PricePart): string {
  const what = `${nameOf(account, price)}${priceInWords(price, part)}`;
  // What is asked for once is not counted.
  if (part.unit_amount_decimal === null && part.tier !== undefined) return what;
  const unit = account.products.get(price.product)?.unit_label;
  return `${part.quantity} ${unit ? `${unit} ` : ''}× ${what}`;
}

function priceInWords({ currency, recurring }: Price, { asked, tier }: PricePart): string {
  if (asked === null) return '';
  const { interval = 'month', interval_count: count = 1 } = recurring ?? {};
  const often = count === 1 ? interval : `${count} ${interval}s`;
  const which = tier === undefined ? '' : `Tier ${tier} `;
  return ` (${which}at ${format(asked, currency, 'en')} / ${often})`;
}
