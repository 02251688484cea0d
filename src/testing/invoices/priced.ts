import type { InvoiceItem, Price } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkDecimal, checkNotNegative } from '../catalog/decimal.ts';
import { newPrice } from '../catalog/new-price.ts';
import { checkCurrency } from '../payments/money.ts';
import { inPart, invalid, noSuch } from '../problem.ts';
import { idOf } from './bill.ts';
import { priceAmount } from './price-amount.ts';
import { times } from './rounding.ts';

/** The ways in which a request can say what something costs. */
export interface PricedParams {
  readonly amount?: number | undefined;
  readonly price_data?:
    | {
        readonly currency: string;
        readonly product?: string | undefined;
        readonly product_data?: { readonly name: string } | undefined;
        readonly tax_behavior?: string | undefined;
        readonly unit_amount?: number | undefined;
        readonly unit_amount_decimal?: string | undefined;
      }
    | undefined;
  /** The id of a price, where it isn't in `pricing`. */
  readonly price?: string | undefined;
  readonly pricing?: { readonly price?: string | undefined } | undefined;
  readonly quantity?: number | undefined;
  readonly quantity_decimal?: string | undefined;
  readonly unit_amount_decimal?: string | undefined;
}

/** What something costs, as items and lines show it. */
export interface Priced {
  readonly amount: number;
  readonly currency: string;
  readonly pricing: InvoiceItem.Pricing;
  readonly quantity: number;
  readonly quantity_decimal: string;
}

/** What there was before, in so far as a request doesn't change it. */
interface Before {
  readonly pricing: InvoiceItem.Pricing | null;
  readonly quantity: number | null;
  readonly quantity_decimal: string | null;
}

/**
 * What a request says that something costs; undefined where it doesn't say.
 *
 * @param currency - that of the invoice or, where an amount stands alone, of the item; undefined if the price decides
 */
export function priced(
  account: Account,
  params: PricedParams,
  currency: string | undefined,
  before?: Before,
): Priced | undefined {
  checkOnce(params);
  const kept = params.amount === undefined ? before?.quantity_decimal : undefined;
  const decimal = params.quantity_decimal ?? toText(params.quantity) ?? kept ?? '1';
  const quantity = { quantity: Math.round(Number(decimal)), quantity_decimal: decimal };
  const isCounted = params.quantity !== undefined || params.quantity_decimal !== undefined;
  const price = priceOf(account, params, currency) ?? (isCounted ? oldPrice(account, params, before) : undefined);
  if (price !== undefined) {
    const product = idOf(price.product) ?? '';
    return {
      ...quantity,
      amount: amountAt(price, decimal),
      currency: price.currency,
      pricing: {
        price_details: { price: price.id, product },
        type: 'price_details',
        unit_amount_decimal: price.unit_amount_decimal,
      },
    };
  }
  const unit = params.unit_amount_decimal ?? (isCounted ? before?.pricing?.unit_amount_decimal : undefined);
  if (params.amount === undefined && (unit === undefined || unit === null)) return undefined;
  if (currency === undefined) throw missing('currency');
  const amount = params.amount ?? times(unit ?? '0', decimal);
  const old = params.unit_amount_decimal === undefined && params.amount === undefined ? before?.pricing : undefined;
  return {
    ...quantity,
    amount,
    currency,
    pricing: old ?? { type: 'price_details', unit_amount_decimal: unit ?? String(amount) },
  };
}

/** @throws Problem for costs that are given in two ways, or not as numbers */
function checkOnce(params: PricedParams): void {
  const price = params.pricing?.price;
  const given: Readonly<Record<string, unknown>> = { ...params, 'pricing[price]': price };
  const costs = ['amount', 'price', 'price_data', 'pricing[price]', 'unit_amount_decimal'];
  for (const names of [costs, ['amount', 'quantity', 'quantity_decimal']]) {
    const [first, second] = names.filter((name) => given[name] !== undefined);
    if (first === undefined || second === undefined) continue;
    throw invalid(`You may only specify one of these parameters: ${first}, ${second}.`, { param: first });
  }
  checkDecimal(params.unit_amount_decimal, 'unit_amount_decimal');
  checkNotNegative(params.quantity, 'quantity');
  checkNotNegative(params.quantity_decimal, 'quantity_decimal');
}

/**
 * What another quantity is counted at, if nothing else is said. It may have been archived since. The line of one tier
 * is no whole price: it is counted by its own unit.
 */
function oldPrice(account: Account, params: PricedParams, before: Before | undefined): Price | undefined {
  if (params.unit_amount_decimal !== undefined) return undefined;
  const price = account.prices.get(idOf(before?.pricing?.price_details?.price) ?? '');
  return price?.billing_scheme === 'tiered' && before?.pricing?.unit_amount_decimal ? undefined : price;
}

const toText = (quantity: number | undefined) => (quantity === undefined ? undefined : String(quantity));

function amountAt(price: Price, quantity: string): number {
  return Number.isInteger(Number(quantity))
    ? priceAmount(price, Number(quantity))
    : times(price.unit_amount_decimal ?? '0', quantity);
}

function priceOf(account: Account, params: PricedParams, currency: string | undefined): Price | undefined {
  const { price_data: data } = params;
  const price = data === undefined ? named(account, params) : inPart('price_data', () => made(account, data));
  if (price === undefined || currency === undefined || price.currency === currency) return price;
  throw invalid(`The price is in ${price.currency}, and this is invoiced in ${currency}.`, {
    param: data === undefined ? nameOfPrice(params) : 'price_data[currency]',
  });
}

const nameOfPrice = ({ price }: PricedParams) => (price === undefined ? 'pricing[price]' : 'price');

function named(account: Account, params: PricedParams): Price | undefined {
  const id = params.price ?? params.pricing?.price;
  const param = nameOfPrice(params);
  if (id === undefined) return undefined;
  const price = account.prices.get(id);
  if (price === undefined) throw noSuch('price', id, param);
  if (price.type === 'recurring') {
    throw invalid(
      'The price specified is set to `type=recurring` but this field only accepts prices with `type=one_time`.',
      { param },
    );
  }
  if (price.active) return price;
  throw invalid('The price specified is inactive. This field only accepts active prices.', { param });
}

/** A price for this once: nothing else can be sold at it. */
function made(account: Account, { product_data: data, ...rest }: NonNullable<PricedParams['price_data']>): Price {
  checkCurrency(rest.currency);
  return newPrice(account, { ...rest, ...(data && { product_data: data }), active: false });
}

export const missing = (param: string) =>
  invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
