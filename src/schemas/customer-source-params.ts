import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { AddressParam } from './address.ts';
import { type Emptyable, emptyable, type MetadataParam, metadataParam, nested } from './field.ts';
import { type ExpandParams, expandParam, type ListParams, listShape, onlyExpand } from './params.ts';

export interface CustomerCreateSourceParams extends ExpandParams {
  metadata?: MetadataParam | undefined;
  /** The token of a card, bank account or source. */
  source: string;
  validate?: boolean | undefined;
}

export interface CustomerRetrieveSourceParams extends ExpandParams {}

export interface CustomerUpdateSourceParams extends ExpandParams {
  account_holder_name?: string | undefined;
  account_holder_type?: 'company' | 'individual' | undefined;
  address_city?: string | undefined;
  /** Two letters, as in ISO 3166-1. */
  address_country?: string | undefined;
  address_line1?: string | undefined;
  address_line2?: string | undefined;
  address_state?: string | undefined;
  address_zip?: string | undefined;
  /** One or two digits. */
  exp_month?: string | undefined;
  /** Four digits. */
  exp_year?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
  owner?:
    | {
        address?: AddressParam | undefined;
        email?: string | undefined;
        name?: string | undefined;
        phone?: string | undefined;
      }
    | undefined;
}

export interface CustomerDeleteSourceParams extends ExpandParams {}

export interface CustomerListSourcesParams extends ListParams {
  /** `card`, `bank_account` or `source`: those only. */
  object?: string | undefined;
}

export interface CustomerVerifySourceParams extends ExpandParams {
  /** The two deposits, in the currency's smallest unit. */
  amounts?: readonly number[] | undefined;
}

export const CustomerCreateSourceParams: Schema<CustomerCreateSourceParams> = lazySchema(() =>
  z.strictObject({
    expand: expandParam(),
    metadata: z.optional(metadataParam()),
    source: z.string(),
    validate: z.optional(z.boolean()),
  }),
);

export const CustomerRetrieveSourceParams: Schema<CustomerRetrieveSourceParams> = lazySchema(onlyExpand);

export const CustomerUpdateSourceParams: Schema<CustomerUpdateSourceParams> = lazySchema(() => {
  const text = () => z.optional(z.string());
  return z.strictObject({
    account_holder_name: text(),
    account_holder_type: z.optional(z.enum(['company', 'individual'])),
    address_city: text(),
    address_country: text(),
    address_line1: text(),
    address_line2: text(),
    address_state: text(),
    address_zip: text(),
    exp_month: text(),
    exp_year: text(),
    expand: expandParam(),
    metadata: z.optional(emptyable(metadataParam())),
    name: text(),
    owner: z.optional(
      z.strictObject({ address: z.optional(nested(AddressParam)), email: text(), name: text(), phone: text() }),
    ),
  });
});

export const CustomerDeleteSourceParams: Schema<CustomerDeleteSourceParams> = lazySchema(onlyExpand);

export const CustomerListSourcesParams: Schema<CustomerListSourcesParams> = lazySchema(() =>
  z.strictObject({ ...listShape(), object: z.optional(z.string()) }),
);

export const CustomerVerifySourceParams: Schema<CustomerVerifySourceParams> = lazySchema(() =>
  z.strictObject({ amounts: z.optional(z.array(z.int())), expand: expandParam() }),
);
