import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import {
  type ExpandParams,
  expandParam,
  type ListParams,
  listShape,
  type NoParams,
  noParams,
  onlyExpand,
} from './params.ts';
import type { TaxIdType } from './tax-id-type.ts';

export interface CustomerCreateTaxIdParams extends ExpandParams {
  type: TaxIdType;
  value: string;
}

export interface CustomerRetrieveTaxIdParams extends ExpandParams {}

export interface CustomerDeleteTaxIdParams extends NoParams {}

export interface CustomerListTaxIdsParams extends ListParams {}

export const CustomerCreateTaxIdParams: Schema<CustomerCreateTaxIdParams> = lazySchema(() =>
  z.strictObject({ expand: expandParam(), type: z.string(), value: z.string() }),
);

export const CustomerRetrieveTaxIdParams: Schema<CustomerRetrieveTaxIdParams> = lazySchema(onlyExpand);

export const CustomerDeleteTaxIdParams: Schema<CustomerDeleteTaxIdParams> = lazySchema(noParams);

export const CustomerListTaxIdsParams: Schema<CustomerListTaxIdsParams> = lazySchema(() => z.strictObject(listShape()));
