// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Terminal/Locations.ts';
import { Account_Company_AddressKanaShape, AddressShape } from '../shared.ts';

export const TerminalLocation: Schema<types.TerminalLocation> = result<types.TerminalLocation>("id:s object:'terminal.location' address:$0 address_kana?:$1 address_kanji?:$1 configuration_overrides?:s display_name:s display_name_kana?:s display_name_kanji?:s livemode:b metadata:{s} phone?:s", AddressShape, Account_Company_AddressKanaShape);
export type TerminalLocation = types.TerminalLocation;
