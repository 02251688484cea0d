import { get, list, post, resource, search } from '../core/action.ts';
import {
  PriceCreateParams,
  PriceListParams,
  PriceRetrieveParams,
  PriceSearchParams,
  PriceUpdateParams,
} from '../generated/params/Prices.ts';
import { Price } from '../generated/results/Prices.ts';
import { oneUnitAmount, priceHasAmount } from '../rules/amounts.ts';
import { priceNamesProduct, productOrData, tiersNeedScheme, tiersOrTransform } from '../rules/prices.ts';

/** What a product costs, and how often. */
export const prices = resource(
  { name: 'prices', permission: 'Prices' },
  {
    /** Adds a price. Its amount, currency and interval can never be changed, nor the price be deleted. */
    create: post('/v1/prices', PriceCreateParams, Price, {
      effect: 'write',
      rules: [priceNamesProduct, productOrData, priceHasAmount, oneUnitAmount, tiersNeedScheme, tiersOrTransform],
    }),
    /** Reads one price. */
    retrieve: get('/v1/prices/{price}', PriceRetrieveParams, Price),
    /**
     * Changes a price's names, metadata or amounts in further currencies, but not its own amount. With `active: false`
     * nobody new can buy at it; subscriptions run on.
     */
    update: post('/v1/prices/{price}', PriceUpdateParams, Price, { effect: 'write' }),
    /** Lists prices, newest first. */
    list: list('/v1/prices', PriceListParams, Price),
    /** Finds prices by a query. What was written within the last minute may be missing. */
    search: search('/v1/prices/search', PriceSearchParams, Price),
  },
);
