// Written by `npm run generate`. Not to be edited by hand.

export interface JapanAddress {
  /** City, town, village or district. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-city) */
  city: string | null;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-country) */
  country: string | null;
  /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-line1) */
  line1: string | null;
  /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-line2) */
  line2: string | null;
  /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-postal_code) */
  postal_code: string | null;
  /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-state) */
  state: string | null;
  /** Town or chōme. [Docs](https://docs.stripe.com/api/persons/object#person_object-address_kana-town) */
  town: string | null;
}
