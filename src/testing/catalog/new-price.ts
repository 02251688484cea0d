import { Price } from '../../generated/results/Prices.ts';
import type { PriceCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { checkCurrency } from '../payments/money.ts';
import { inPart, invalid, noSuch } from '../problem.ts';
import { checkPrice } from './check-price.ts';
import { newProduct } from './new-product.ts';
import { amountsOf, customAmount, pricesIn, shownOptions, shownTier } from './price-amounts.ts';

/** Adds a price. @throws Problem for one without a product, and for a lookup key that another price has */
export function newPrice(account: Account, params: PriceCreateParams): Price {
  checkPrice(params);
  const product = productOf(account, params);
  if (params.lookup_key !== undefined) claimLookupKey(account, params.lookup_key, params.transfer_lookup_key ?? false);
  const { custom_unit_amount: custom, tiers } = params;
  const price = created(Price, params, {
    id: account.newId('price_1', 23),
    active: params.active ?? true,
    billing_scheme: params.billing_scheme ?? 'per_unit',
    created: account.now(),
    currency: checkCurrency(params.currency),
    currency_options: undefined,
    custom_unit_amount: customAmount(custom),
    product,
    recurring:
      params.recurring === undefined
        ? null
        : {
            ...params.recurring,
            interval_count: params.recurring.interval_count ?? 1,
            usage_type: params.recurring.usage_type ?? 'licensed',
          },
    tax_behavior: params.tax_behavior ?? 'unspecified',
    tiers: tiers?.map(shownTier),
    type: params.recurring === undefined ? 'one_time' : 'recurring',
    ...amountsOf(params),
  });
  const others = shownOptions(price, params.currency_options);
  return account.prices.add({ ...price, currency_options: pricesIn(price, others) });
}

function productOf(account: Account, { product, product_data: data }: PriceCreateParams): string {
  if (data !== undefined) return inPart('product_data', () => newProduct(account, data)).id;
  if (product === undefined) {
    throw invalid('A price belongs to a product: give product or product_data.', {
      code: 'parameter_missing',
      param: 'product',
    });
  }
  if (account.products.get(product) === undefined) throw noSuch('product', product, 'product');
  return product;
}

/** Gives a price a lookup key. @throws Problem where another price keeps it */
export function claimLookupKey(account: Account, key: string, isTransfer: boolean): void {
  const holder = account.prices.find(({ lookup_key }) => lookup_key === key);
  if (holder === undefined) return;
  if (isTransfer) account.prices.replace({ ...holder, lookup_key: null });
  else {
    throw invalid(`A price (\`${holder.id}\`) already uses that lookup key.`, { param: 'lookup_key' });
  }
}
