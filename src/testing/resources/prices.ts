import { prices as table } from '../../resources/prices.ts';
import { PRICE_FIELDS } from '../../search/fields.ts';
import { changePrice } from '../catalog/change-price.ts';
import { newPrice } from '../catalog/new-price.ts';
import { lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newPrice,
  retrieve: retrieves(({ prices }) => prices, 'price'),
  update: (account, params, ids) => changePrice(account, named(account.prices, ids, 'price'), params),
  list: lists(({ prices }) => prices, {
    lookup_keys: ({ lookup_key }, keys) => Array.isArray(keys) && keys.includes(lookup_key),
  }),
  search: searches(({ prices }) => prices, PRICE_FIELDS),
};

export const prices = routesOf(table, handlers);
