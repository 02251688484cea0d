// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../shared.ts';

export interface ExchangeRate {
  id: string;
  object: 'exchange_rate';
  rates: Record<string, number>;
}

export interface ExchangeRateRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ExchangeRateListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
