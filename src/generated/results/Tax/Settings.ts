// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Tax/Settings.ts';
import { AddressShape } from '../shared.ts';

export const TaxSettings: Schema<types.TaxSettings> = result<types.TaxSettings>("object:'tax.settings' defaults:(provider:s tax_behavior:~s tax_code:~s) head_office:~(address:$0) livemode:b status:s status_details:(active?:() pending?:(missing_fields:~[s]))", AddressShape);
export type TaxSettings = types.TaxSettings;
