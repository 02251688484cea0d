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
