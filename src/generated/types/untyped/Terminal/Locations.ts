// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams } from '../../../../core/words.ts';
import type { AddressParam, JapanAddressParam, MetadataParam, PaginationParams } from '../../shared.ts';

export interface TerminalDeletedLocation {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/locations/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/terminal/locations/delete) */
  object: 'terminal.location';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/terminal/locations/delete) */
  deleted: true;
}

export interface TerminalLocationCreateParams {
  /** A postal address. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  address?: TerminalLocationCreateParams.Address | undefined;
  /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  address_kana?: JapanAddressParam | undefined;
  /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  address_kanji?: JapanAddressParam | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  configuration_overrides?: string | undefined;
  /** What customers read. Up to 1000 characters. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  display_name?: string | undefined;
  /** Up to 1000 characters. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  display_name_kana?: string | undefined;
  /** Up to 1000 characters. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  display_name_kanji?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/terminal/locations/create) */
  phone?: string | undefined;
}
export declare namespace TerminalLocationCreateParams {
  export interface Address {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
    city?: string | undefined;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
    country: string;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
    line1?: string | undefined;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
    line2?: string | undefined;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
    postal_code?: string | undefined;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/terminal/locations/create) */
    state?: string | undefined;
  }
}

export interface TerminalLocationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TerminalLocationUpdateParams {
  /** A postal address. [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  address?: AddressParam | undefined;
  /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  address_kana?: JapanAddressParam | undefined;
  /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  address_kanji?: JapanAddressParam | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  configuration_overrides?: Emptyable<string> | undefined;
  /** What customers read. [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  display_name?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  display_name_kana?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  display_name_kanji?: Emptyable<string> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/terminal/locations/update) */
  phone?: Emptyable<string> | undefined;
}

export interface TerminalLocationListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TerminalLocationDeleteParams extends NoParams {
}
