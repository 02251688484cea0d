// Written by `npm run generate`. Not to be edited by hand.
import type { Timestamp } from '../../core/words.ts';

export type Metadata = Record<string, string>;

export type MetadataParam = Record<string, string | number | null>;

export interface Address {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}

export interface AddressParam {
  city?: string | undefined;
  country?: string | undefined;
  line1?: string | undefined;
  line2?: string | undefined;
  postal_code?: string | undefined;
  state?: string | undefined;
}

export interface ShippingAddressParam extends AddressParam {
  line1: string;
}

export interface JapanAddressParam extends AddressParam {
  town?: string | undefined;
}

export interface RangeQueryParam {
  /** Unix seconds. */
  gt?: Timestamp | undefined;
  /** Unix seconds. */
  gte?: Timestamp | undefined;
  /** Unix seconds. */
  lt?: Timestamp | undefined;
  /** Unix seconds. */
  lte?: Timestamp | undefined;
}

export interface PaginationParams {
  ending_before?: string | undefined;
  limit?: number | undefined;
  starting_after?: string | undefined;
}
