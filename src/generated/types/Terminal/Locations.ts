// Written by `npm run generate`. Not to be edited by hand.
import type { Address, Metadata } from '../shared.ts';

export interface TerminalLocation {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  object: 'terminal.location';
  /** A postal address. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  address: Address;
  /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  address_kana?: TerminalLocation.AddressKana;
  /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  address_kanji?: TerminalLocation.AddressKanji;
  /** [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  configuration_overrides?: string;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  deleted?: void;
  /** What customers read. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  display_name: string;
  /** [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  display_name_kana?: string;
  /** [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  display_name_kanji?: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  metadata: Metadata;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/terminal/locations/object) */
  phone?: string;
}
export declare namespace TerminalLocation {
  export interface AddressKana {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    country: string | null;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    line1: string | null;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    line2: string | null;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    postal_code: string | null;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    state: string | null;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    town: string | null;
  }
  export interface AddressKanji {
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    country: string | null;
    /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    line1: string | null;
    /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    line2: string | null;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    postal_code: string | null;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    state: string | null;
    /** Town or chōme. [Docs](https://docs.stripe.com/api/terminal/locations/object) */
    town: string | null;
  }
}

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

export interface TerminalLocationDeleteParams {
}
