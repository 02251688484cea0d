// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { Metadata } from './shared.ts';

export interface Card {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/cards/object#card_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/cards/object#card_object-object) */
  object: 'card';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/cards/object#card_object-account) */
  account?: Expandable<Account> | null;
  /** City of the card's billing address. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_city) */
  address_city: string | null;
  /** Country of the card's billing address. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_country) */
  address_country: string | null;
  /** Street and house number of the card's billing address. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_line1) */
  address_line1: string | null;
  /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_line1_check) */
  address_line1_check: string | null;
  /** Flat, floor or the like of the card's billing address. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_line2) */
  address_line2: string | null;
  /** State or region of the card's billing address. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_state) */
  address_state: string | null;
  /** Post code of the card's billing address. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_zip) */
  address_zip: string | null;
  /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/cards/object#card_object-address_zip_check) */
  address_zip_check: string | null;
  /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/cards/object#card_object-allow_redisplay) */
  allow_redisplay?: Card.AllowRedisplay | null;
  /** How money can be paid out to it: `standard`, `instant` or both. [Docs](https://docs.stripe.com/api/cards/object#card_object-available_payout_methods) */
  available_payout_methods?: Card.AvailablePayoutMethod[] | null;
  /** The card's brand. [Docs](https://docs.stripe.com/api/cards/object#card_object-brand) */
  brand: string;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/cards/object#card_object-country) */
  country: string | null;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/cards/object#card_object-currency) */
  currency?: string | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/cards/object#card_object-customer) */
  customer?: Expandable<Customer | DeletedCustomer> | null;
  /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/cards/object#card_object-cvc_check) */
  cvc_check: string | null;
  /** Whether payouts in its currency go here. [Docs](https://docs.stripe.com/api/cards/object#card_object-default_for_currency) */
  default_for_currency?: boolean | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/cards/object#card_object-deleted) */
  deleted?: void;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/cards/object#card_object-description) */
  description?: string;
  /** The last four digits of the number that the wallet or device used. [Docs](https://docs.stripe.com/api/cards/object#card_object-dynamic_last4) */
  dynamic_last4: string | null;
  /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/cards/object#card_object-exp_month) */
  exp_month: number;
  /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/cards/object#card_object-exp_year) */
  exp_year: number;
  /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/cards/object#card_object-fingerprint) */
  fingerprint?: string | null;
  /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/cards/object#card_object-funding) */
  funding: string;
  /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/cards/object#card_object-iin) */
  iin?: string;
  /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/cards/object#card_object-issuer) */
  issuer?: string;
  /** The last four digits of the number. [Docs](https://docs.stripe.com/api/cards/object#card_object-last4) */
  last4: string;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/cards/object#card_object-metadata) */
  metadata: Metadata | null;
  /** What it is called. [Docs](https://docs.stripe.com/api/cards/object#card_object-name) */
  name: string | null;
  /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/cards/object#card_object-networks) */
  networks?: Card.Networks;
  /** Whether the fees of the card are capped by law. [Docs](https://docs.stripe.com/api/cards/object#card_object-regulated_status) */
  regulated_status: Card.RegulatedStatus | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/cards/object#card_object-status) */
  status?: string | null;
  /** The wallet or device that made a number of its own for the card. [Docs](https://docs.stripe.com/api/cards/object#card_object-tokenization_method) */
  tokenization_method: string | null;
}
export declare namespace Card {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export type AvailablePayoutMethod = 'instant' | 'standard' | OtherString;
  export interface Networks {
    /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/cards/object#card_object-networks-preferred) */
    preferred: string | null;
  }
  export type RegulatedStatus = 'regulated' | 'unregulated' | OtherString;
}

export interface DeletedCard {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/cards/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/cards/delete) */
  object: 'card';
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/cards/delete) */
  currency?: string | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/cards/delete) */
  deleted: true;
}
