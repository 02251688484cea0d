// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/TaxIds.ts';

export const DeletedTaxId: Schema<types.DeletedTaxId> = result<types.DeletedTaxId>("id:s object:'tax_id' deleted:!");
const TaxId_OwnerShape = result<never>('account?:@account application?:@application customer?:@customer customer_account:~s type:s');
const TaxId_VerificationShape = result<never>('status:s verified_address:~s verified_name:~s');
export const TaxId: Schema<types.TaxId> = result<types.TaxId>("id:s object:'tax_id' country:~s created:i customer:~@customer customer_account:~s livemode:b owner:~$0 type:s value:s verification:~$1", TaxId_OwnerShape, TaxId_VerificationShape);
export type DeletedTaxId = types.DeletedTaxId;
export type TaxId = types.TaxId;
