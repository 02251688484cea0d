import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import { expandable, type OtherString, openEnum, type StripeObject, timestamp } from './field.ts';
import { type ApiList, listOf } from './paging.ts';
import type { TaxIdType } from './tax-id-type.ts';

/** A number by which tax offices know a person or company. */
export interface TaxId {
  id: string;
  object: 'tax_id';
  /** Two letters, as in ISO 3166-1. */
  country: string | null;
  /** Unix seconds. */
  created: number;
  customer: string | Customer | null;
  customer_account: string | null;
  deleted?: undefined;
  livemode: boolean;
  /** Whose number it is. */
  owner: {
    account?: string | StripeObject;
    application?: string | StripeObject;
    customer?: string | Customer;
    customer_account: string | null;
    type: 'account' | 'application' | 'customer' | 'self' | OtherString;
  } | null;
  type: TaxIdType;
  value: string;
  /** What the tax office's register says. */
  verification: {
    status: 'pending' | 'unavailable' | 'unverified' | 'verified' | OtherString;
    verified_address: string | null;
    verified_name: string | null;
  } | null;
}

export type TaxIdList = ApiList<TaxId>;

const owner = () =>
  z.looseObject({
    account: z.exactOptional(expandable<StripeObject>()),
    application: z.exactOptional(expandable<StripeObject>()),
    customer: z.exactOptional(expandable<Customer>()),
    customer_account: z.nullable(z.string()),
    type: openEnum(),
  });

const verification = () =>
  z.looseObject({
    status: openEnum(),
    verified_address: z.nullable(z.string()),
    verified_name: z.nullable(z.string()),
  });

export const TaxId: Schema<TaxId> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('tax_id'),
    country: z.nullable(z.string()),
    created: timestamp(),
    customer: z.nullable(expandable<Customer>()),
    customer_account: z.nullable(z.string()),
    livemode: z.boolean(),
    owner: z.nullable(owner()),
    type: openEnum(),
    value: z.string(),
    verification: z.nullable(verification()),
  }),
);

export const TaxIdList: Schema<TaxIdList> = lazySchema(() => listOf(TaxId));
