// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../shared.ts';

export interface ExchangeRate {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/exchange_rates/object#exchange_rate_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/exchange_rates/object#exchange_rate_object-object) */
  object: 'exchange_rate';
  /** [Docs](https://docs.stripe.com/api/exchange_rates/object#exchange_rate_object-rates) */
  rates: Record<string, number>;
}

export interface ExchangeRateRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ExchangeRateListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
