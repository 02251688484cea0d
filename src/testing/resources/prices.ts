import { prices as table } from '../../resources/prices.ts';
import { changePrice } from '../catalog/change-price.ts';
import { newPrice } from '../catalog/new-price.ts';
import { lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import type { SearchFields } from '../search/match.ts';

const SEARCH_FIELDS: SearchFields = {
  active: 'token',
  currency: 'token',
  lookup_key: 'string',
  metadata: 'metadata',
  product: 'token',
  type: 'token',
};

const handlers: Handlers<(typeof table)['actions']> = {
  create: newPrice,
  retrieve: retrieves(({ prices }) => prices, 'price'),
  update: (account, params, ids) => changePrice(account, named(account.prices, ids, 'price'), params),
  list: lists(({ prices }) => prices, {
    lookup_keys: ({ lookup_key }, keys) => Array.isArray(keys) && keys.includes(lookup_key),
  }),
  search: searches(({ prices }) => prices, SEARCH_FIELDS),
};

export const prices = routesOf(table, handlers);
