// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams } from '../../../../core/words.ts';
import type { AddressParam, JapanAddressParam, MetadataParam, PaginationParams } from '../../shared.ts';

export interface TerminalDeletedLocation {
  id: string;
  object: 'terminal.location';
  deleted: true;
}

export interface TerminalLocationCreateParams {
  address?: TerminalLocationCreateParams.Address | undefined;
  address_kana?: JapanAddressParam | undefined;
  address_kanji?: JapanAddressParam | undefined;
  configuration_overrides?: string | undefined;
  /** Up to 1000 characters. */
  display_name?: string | undefined;
  /** Up to 1000 characters. */
  display_name_kana?: string | undefined;
  /** Up to 1000 characters. */
  display_name_kanji?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  phone?: string | undefined;
}
export declare namespace TerminalLocationCreateParams {
  export interface Address {
    city?: string | undefined;
    country: string;
    line1?: string | undefined;
    line2?: string | undefined;
    postal_code?: string | undefined;
    state?: string | undefined;
  }
}

export interface TerminalLocationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TerminalLocationUpdateParams {
  address?: AddressParam | undefined;
  address_kana?: JapanAddressParam | undefined;
  address_kanji?: JapanAddressParam | undefined;
  configuration_overrides?: Emptyable<string> | undefined;
  display_name?: Emptyable<string> | undefined;
  display_name_kana?: Emptyable<string> | undefined;
  display_name_kanji?: Emptyable<string> | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  phone?: Emptyable<string> | undefined;
}

export interface TerminalLocationListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface TerminalLocationDeleteParams extends NoParams {
}
