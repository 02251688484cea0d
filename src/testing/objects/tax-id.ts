import type { Stored } from '../collection.ts';

/** A number by which tax offices know a customer. */
export interface TaxId extends Stored {
  readonly object: 'tax_id';
  readonly country: string | null;
  readonly created: number;
  readonly customer: string;
  readonly customer_account: null;
  readonly livemode: false;
  readonly owner: { readonly customer: string; readonly customer_account: null; readonly type: 'customer' };
  readonly type: string;
  readonly value: string;
  readonly verification: {
    readonly status: 'pending' | 'unavailable' | 'unverified' | 'verified';
    readonly verified_address: string | null;
    readonly verified_name: string | null;
  };
}
