// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { Metadata } from './shared.ts';

export interface Card {
  id: string;
  object: 'card';
  account?: Expandable<Account> | null;
  address_city: string | null;
  address_country: string | null;
  address_line1: string | null;
  address_line1_check: string | null;
  address_line2: string | null;
  address_state: string | null;
  address_zip: string | null;
  address_zip_check: string | null;
  allow_redisplay?: Card.AllowRedisplay | null;
  available_payout_methods?: Card.AvailablePayoutMethod[] | null;
  brand: string;
  country: string | null;
  currency?: string | null;
  customer?: Expandable<Customer | DeletedCustomer> | null;
  cvc_check: string | null;
  default_for_currency?: boolean | null;
  deleted?: void;
  description?: string;
  dynamic_last4: string | null;
  exp_month: number;
  exp_year: number;
  fingerprint?: string | null;
  funding: string;
  iin?: string;
  issuer?: string;
  last4: string;
  metadata: Metadata | null;
  name: string | null;
  networks?: Card.Networks;
  regulated_status: Card.RegulatedStatus | null;
  status?: string | null;
  tokenization_method: string | null;
}
export declare namespace Card {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export type AvailablePayoutMethod = 'instant' | 'standard' | OtherString;
  export interface Networks {
    preferred: string | null;
  }
  export type RegulatedStatus = 'regulated' | 'unregulated' | OtherString;
}

export interface DeletedCard {
  id: string;
  object: 'card';
  currency?: string | null;
  deleted: true;
}
