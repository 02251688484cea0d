import { Price } from '../../generated/results/Prices.ts';
import type { PriceUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { idOf } from '../invoices/bill.ts';
import { invalid } from '../problem.ts';
import { claimLookupKey } from './new-price.ts';
import { pricesIn, shownOptions } from './price-amounts.ts';

/** A price as a request wants it. @throws Problem for what is settled once and for all */
export function changePrice(account: Account, before: Price, params: PriceUpdateParams): Price {
  const { currency_options: more, lookup_key: key, tax_behavior: tax, ...rest } = params;
  if (rest.active === false && account.products.get(idOf(before.product) ?? '')?.default_price === before.id) {
    throw invalid('This price cannot be archived because it is the default price of its product.', { param: 'active' });
  }
  if (tax !== undefined && tax !== before.tax_behavior && before.tax_behavior !== 'unspecified') {
    throw invalid(`The tax behavior of this price is ${before.tax_behavior} for good.`, { param: 'tax_behavior' });
  }
  if (key && key !== before.lookup_key) claimLookupKey(account, key, params.transfer_lookup_key ?? false);
  const after = changed(Price, before, { ...rest, lookup_key: key, tax_behavior: tax }, {});
  const { [before.currency]: _own, ...old } = before.currency_options ?? {};
  const others = more === '' || more === null ? {} : { ...old, ...shownOptions(before, more) };
  return account.prices.replace({ ...after, currency_options: pricesIn(after, others) });
}
