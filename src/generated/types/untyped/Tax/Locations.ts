// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable } from '../../../../core/words.ts';
import type { Address, PaginationParams } from '../../shared.ts';

export interface TaxLocation {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/locations/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/locations/object) */
  object: 'tax.location';
  /** A postal address. [Docs](https://docs.stripe.com/api/tax/locations/object) */
  address: Address;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/tax/locations/object) */
  description: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax/locations/object) */
  livemode: boolean;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/locations/object) */
  type: 'performance';
}

export interface TaxLocationCreateParams {
  /** A postal address. [Docs](https://docs.stripe.com/api/tax/locations/create) */
  address: TaxLocationCreateParams.Address;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/locations/create) */
  type: 'performance';
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/tax/locations/create) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace TaxLocationCreateParams {
  export interface Address {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/tax/locations/create) */
    city?: Emptyable<string> | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/tax/locations/create) */
    country: string;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/tax/locations/create) */
    line1?: Emptyable<string> | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/tax/locations/create) */
    line2?: Emptyable<string> | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/tax/locations/create) */
    postal_code?: Emptyable<string> | undefined;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/tax/locations/create) */
    state?: Emptyable<string> | undefined;
  }
}

export interface TaxLocationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TaxLocationListParams extends PaginationParams {
  /** Only those of this kind. [Docs](https://docs.stripe.com/api/tax/locations/list) */
  type: 'performance';
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
