// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../core/words.ts';

export type Metadata = Record<string, string>;

export type MetadataParam = Record<string, string | number | null>;

export interface Address {
  /** City, town, village or district. [Docs](https://docs.stripe.com/api/customers/object#customer_object-address-city) */
  city: string | null;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/customers/object#customer_object-address-country) */
  country: string | null;
  /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/customers/object#customer_object-address-line1) */
  line1: string | null;
  /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/customers/object#customer_object-address-line2) */
  line2: string | null;
  /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/customers/object#customer_object-address-postal_code) */
  postal_code: string | null;
  /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/customers/object#customer_object-address-state) */
  state: string | null;
}

export interface AddressParam {
  /** City, town, village or district. [Docs](https://docs.stripe.com/api/customers/create#create_customer-address-city) */
  city?: string | undefined;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/customers/create#create_customer-address-country) */
  country?: string | undefined;
  /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/customers/create#create_customer-address-line1) */
  line1?: string | undefined;
  /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/customers/create#create_customer-address-line2) */
  line2?: string | undefined;
  /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/customers/create#create_customer-address-postal_code) */
  postal_code?: string | undefined;
  /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/customers/create#create_customer-address-state) */
  state?: string | undefined;
}

export interface ShippingAddressParam extends Omit<AddressParam, 'line1'> {
  /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/customers/create#create_customer-shipping-address-line1) */
  line1: string;
}

export interface JapanAddressParam extends AddressParam {
  /** Town or chōme. [Docs](https://docs.stripe.com/api/persons/create#create_person-address_kana-town) */
  town?: string | undefined;
}

export interface RangeQueryParam {
  /** Only later than this. Unix seconds. [Docs](https://docs.stripe.com/api/charges/list#list_charges-created-gt) */
  gt?: Timestamp | undefined;
  /** Only at this time or later. Unix seconds. [Docs](https://docs.stripe.com/api/charges/list#list_charges-created-gte) */
  gte?: Timestamp | undefined;
  /** Only earlier than this. Unix seconds. [Docs](https://docs.stripe.com/api/charges/list#list_charges-created-lt) */
  lt?: Timestamp | undefined;
  /** Only at this time or earlier. Unix seconds. [Docs](https://docs.stripe.com/api/charges/list#list_charges-created-lte) */
  lte?: Timestamp | undefined;
}

export interface PaginationParams {
  /** Id of an object: the page ends with the one before it. [Docs](https://docs.stripe.com/api/pagination) */
  ending_before?: string | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/pagination) */
  limit?: number | undefined;
  /** Id of an object: the page starts with the one after it. [Docs](https://docs.stripe.com/api/pagination) */
  starting_after?: string | undefined;
}
