import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { nested } from './field.ts';

/** A postal address. */
export interface Address {
  city: string | null;
  /** Two letters, as in ISO 3166-1. */
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

/** A postal address, as far as it is known. */
export interface AddressParam {
  city?: string | undefined;
  /** Two letters, as in ISO 3166-1. */
  country?: string | undefined;
  line1?: string | undefined;
  line2?: string | undefined;
  postal_code?: string | undefined;
  state?: string | undefined;
}

/** Where goods are sent, and by whom. */
export interface ShippingDetails {
  address?: Address;
  /** The company that delivers. */
  carrier?: string | null;
  name?: string;
  phone?: string | null;
  /** Several numbers are separated by commas. */
  tracking_number?: string | null;
}

export const Address: Schema<Address> = lazySchema(() =>
  z.looseObject({
    city: z.nullable(z.string()),
    country: z.nullable(z.string()),
    line1: z.nullable(z.string()),
    line2: z.nullable(z.string()),
    postal_code: z.nullable(z.string()),
    state: z.nullable(z.string()),
  }),
);

export const AddressParam: Schema<AddressParam> = lazySchema(() =>
  z.strictObject({
    city: z.optional(z.string()),
    country: z.optional(z.string()),
    line1: z.optional(z.string()),
    line2: z.optional(z.string()),
    postal_code: z.optional(z.string()),
    state: z.optional(z.string()),
  }),
);

export const ShippingDetails: Schema<ShippingDetails> = lazySchema(() =>
  z.looseObject({
    address: z.exactOptional(nested(Address)),
    carrier: z.exactOptional(z.nullable(z.string())),
    name: z.exactOptional(z.string()),
    phone: z.exactOptional(z.nullable(z.string())),
    tracking_number: z.exactOptional(z.nullable(z.string())),
  }),
);
