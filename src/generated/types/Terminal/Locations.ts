// Written by `npm run generate`. Not to be edited by hand.
import type { Address, Metadata } from '../shared.ts';

export interface TerminalLocation {
  id: string;
  object: 'terminal.location';
  address: Address;
  address_kana?: TerminalLocation.AddressKana;
  address_kanji?: TerminalLocation.AddressKanji;
  configuration_overrides?: string;
  deleted?: void;
  display_name: string;
  display_name_kana?: string;
  display_name_kanji?: string;
  livemode: boolean;
  metadata: Metadata;
  phone?: string;
}
export declare namespace TerminalLocation {
  export interface AddressKana {
    city: string | null;
    country: string | null;
    line1: string | null;
    line2: string | null;
    postal_code: string | null;
    state: string | null;
    town: string | null;
  }
  export interface AddressKanji {
    city: string | null;
    country: string | null;
    line1: string | null;
    line2: string | null;
    postal_code: string | null;
    state: string | null;
    town: string | null;
  }
}
