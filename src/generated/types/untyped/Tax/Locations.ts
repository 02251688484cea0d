// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable } from '../../../../core/words.ts';
import type { Address, PaginationParams } from '../../shared.ts';

export interface TaxLocation {
  id: string;
  object: 'tax.location';
  address: Address;
  description: string | null;
  livemode: boolean;
  type: 'performance';
}

export interface TaxLocationCreateParams {
  address: TaxLocationCreateParams.Address;
  type: 'performance';
  description?: string | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace TaxLocationCreateParams {
  export interface Address {
    city?: Emptyable<string> | undefined;
    country: string;
    line1?: Emptyable<string> | undefined;
    line2?: Emptyable<string> | undefined;
    postal_code?: Emptyable<string> | undefined;
    state?: Emptyable<string> | undefined;
  }
}

export interface TaxLocationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TaxLocationListParams extends PaginationParams {
  type: 'performance';
  expand?: readonly string[] | undefined;
}
