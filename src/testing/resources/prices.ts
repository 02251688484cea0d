import { Price } from '../../generated/results/Prices.ts';
import { prices as table } from '../../resources/prices.ts';
import { PRICE_FIELDS } from '../../search/fields.ts';
import { claimLookupKey, newPrice } from '../catalog/new-price.ts';
import { pricesIn } from '../catalog/price-amounts.ts';
import { changed } from '../generic/changed.ts';
import { lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newPrice,
  retrieve: retrieves(({ prices }) => prices, 'price'),
  update: (account, params, ids) => {
    const before = named(account.prices, ids, 'price');
    if (params.lookup_key !== undefined && params.lookup_key !== before.lookup_key) {
      claimLookupKey(account, params.lookup_key, params.transfer_lookup_key ?? false);
    }
    const { currency_options: more, ...rest } = params;
    const after = changed(Price, before, rest, {});
    if (more === undefined) return account.prices.replace(after);
    const currency_options = { ...(more !== '' && before.currency_options), ...pricesIn(after, more || {}) };
    return account.prices.replace({ ...after, currency_options });
  },
  list: lists(({ prices }) => prices, {
    lookup_keys: ({ lookup_key }, keys) => Array.isArray(keys) && keys.includes(lookup_key),
  }),
  search: searches(({ prices }) => prices, PRICE_FIELDS),
};

export const prices = routesOf(table, handlers);
