// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/TaxIds.ts';

export const DeletedTaxId: Schema<types.DeletedTaxId> = result<types.DeletedTaxId>("id:s object:'tax_id' deleted:!");
export const TaxId: Schema<types.TaxId> = result<types.TaxId>("id:s object:'tax_id' country:~s created:i customer:~@customer customer_account:~s livemode:b owner:~(account?:@account application?:@application customer?:@customer customer_account:~s type:s) type:s value:s verification:~(status:s verified_address:~s verified_name:~s)");
export type DeletedTaxId = types.DeletedTaxId;
export type TaxId = types.TaxId;
