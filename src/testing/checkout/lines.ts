import { LineItem } from '../../generated/results/LineItems.ts';
import type { MetadataParam, Price, PriceCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newPrice } from '../catalog/new-price.ts';
import { newProduct } from '../catalog/new-product.ts';
import { created } from '../generic/changed.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { checkPositive } from '../payments/money.ts';
import { inPart, invalid, noSuch, notEmulated } from '../problem.ts';
import { idOf, type Line, lineOwner, lineRates } from './session.ts';

/** A line as requests give it. */
export interface LineParam {
  readonly adjustable_quantity?: object | undefined;
  readonly metadata?: MetadataParam | '' | null | undefined;
  readonly price?: string | undefined;
  readonly price_data?: (PriceCreateParams & { readonly product_data?: ProductData | undefined }) | undefined;
  readonly quantity?: number | undefined;
  readonly tax_rates?: readonly string[] | '' | null | undefined;
}

type ProductData = NonNullable<PriceCreateParams['product_data']> & { readonly description?: string | undefined };

/**
 * A line of what is to be bought, before discounts and taxes are worked out.
 *
 * @param owner - the id of the session or the payment link
 * @throws Problem for a price that isn't there or isn't for sale
 */
export function newLine(account: Account, item: LineParam, owner: string): Line {
  const price = priceOf(account, item);
  const { quantity, tax_rates: rates, adjustable_quantity: adjustable } = item;
  if (price.custom_unit_amount !== null) throw notEmulated('prices that payers choose', 'price');
  const isMetered = price.recurring?.usage_type === 'metered';
  if (isMetered && quantity !== undefined)
    throw invalid('What is billed by usage has no quantity.', { param: 'quantity' });
  if (!isMetered && quantity === undefined)
    throw invalid('Quantity is required.', { code: 'parameter_missing', param: 'quantity' });
  if (quantity !== undefined) checkPositive(quantity, 'quantity');
  const product = account.products.get(idOf(price.product) ?? '');
  const line = created(
    LineItem,
    { metadata: item.metadata, ...(adjustable && { adjustable_quantity: adjustable }) },
    {
      id: account.newId('li_1', 23),
      currency: price.currency,
      description: product?.name ?? null,
      price,
      quantity: quantity ?? null,
    },
  );
  return { ...line, [lineOwner]: owner, [lineRates]: taxRatesOf(account, rates || [], 'tax_rates') };
}

function priceOf(account: Account, { price: id, price_data: data }: LineParam): Price {
  if ((id === undefined) === (data === undefined)) {
    throw invalid('A line is of a price: give one of price and price_data.', {
      ...(id === undefined && { code: 'parameter_missing' }),
      param: 'price',
    });
  }
  if (id !== undefined) {
    const price = account.prices.get(id);
    if (price === undefined) throw noSuch('price', id, 'price');
    if (price.active) return price;
    throw invalid('The price specified is inactive. It is no longer for sale.', { param: 'price' });
  }
  return inPart('price_data', () => made(account, data ?? { currency: '' }));
}

/** What is made up for one sale is not for sale again. */
function made(account: Account, { product_data: data, ...price }: NonNullable<LineParam['price_data']>): Price {
  const product =
    data === undefined
      ? price.product
      : inPart('product_data', () => newProduct(account, { ...data, active: false })).id;
  return newPrice(account, { ...price, active: false, ...(product !== undefined && { product }) });
}

/** A price as it is in one of its currencies. @throws Problem where it isn't in that one */
export function inCurrency(price: Price, currency: string, param: string): Price {
  if (price.currency === currency) return price;
  const option = price.currency_options?.[currency];
  if (option === undefined)
    throw invalid(`The price ${price.id} is in ${price.currency}, and not in ${currency}.`, { param });
  return { ...price, ...option, currency };
}

/** Lines in the order in which they were given. Lists go from the newest to the oldest. */
export function addLines(account: Account, lines: readonly Line[]): void {
  for (const line of lines.toReversed()) account.lineItems.add(line);
}

/** The lines of a session or a payment link, in the order in which they were given. */
export const linesOf = (account: Account, owner: string): Line[] =>
  account.lineItems.filter((line) => line[lineOwner] === owner);
