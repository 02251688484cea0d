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

/** What products cost, once or again and again. */
export const prices = resource(
  { name: 'prices', permission: 'Prices' },
  {
    /** Sets a price for a product. Its amount can't be changed later: make a new price instead. */
    create: post('/v1/prices', PriceCreateParams, Price, {
      effect: 'write',
      rules: [priceNamesProduct, productOrData, priceHasAmount, oneUnitAmount, tiersNeedScheme, tiersOrTransform],
    }),
    /** Reads one price. */
    retrieve: get('/v1/prices/{price}', PriceRetrieveParams, Price),
    /** Changes what is noted of a price, or makes it inactive; its amount stays. */
    update: post('/v1/prices/{price}', PriceUpdateParams, Price, { effect: 'write' }),
    /** Lists prices, newest first. */
    list: list('/v1/prices', PriceListParams, Price),
    /** Finds prices by a query. What was written within the last minute may be missing. */
    search: search('/v1/prices/search', PriceSearchParams, Price),
  },
);
