import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import type { DeletedCustomer } from './deleted.ts';
import { expandable, type Metadata, metadata, type OtherString, openEnum, type StripeObject } from './field.ts';

/** A card of the older kind, saved as a source. */
export interface Card {
  id: string;
  object: 'card';
  account?: string | StripeObject | null;
  address_city: string | null;
  address_country: string | null;
  address_line1: string | null;
  /** `pass`, `fail`, `unavailable` or `unchecked`, like the other checks. */
  address_line1_check: string | null;
  address_line2: string | null;
  address_state: string | null;
  address_zip: string | null;
  address_zip_check: string | null;
  allow_redisplay?: 'always' | 'limited' | 'unspecified' | OtherString | null;
  available_payout_methods?: ('instant' | 'standard' | OtherString)[] | null;
  /** For example `Visa`. */
  brand: string;
  /** Two letters, as in ISO 3166-1. */
  country: string | null;
  /** The currency that payouts to it have. */
  currency?: string | null;
  customer?: string | Customer | DeletedCustomer | null;
  cvc_check: string | null;
  default_for_currency?: boolean | null;
  deleted?: undefined;
  description?: string;
  /** The last four digits of a device's number that stands for the card's. */
  dynamic_last4: string | null;
  exp_month: number;
  /** Four digits. */
  exp_year: number;
  /** The same for the same number, whoever it is saved for. */
  fingerprint?: string | null;
  /** `credit`, `debit`, `prepaid` or `unknown`. */
  funding: string;
  iin?: string;
  issuer?: string;
  last4: string;
  metadata: Metadata | null;
  name: string | null;
  networks?: { preferred: string | null };
  regulated_status: 'regulated' | 'unregulated' | OtherString | null;
  status?: string | null;
  tokenization_method: string | null;
}

const text = () => z.nullable(z.string());

export const Card: Schema<Card> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('card'),
    account: z.exactOptional(z.nullable(expandable<StripeObject>())),
    address_city: text(),
    address_country: text(),
    address_line1: text(),
    address_line1_check: text(),
    address_line2: text(),
    address_state: text(),
    address_zip: text(),
    address_zip_check: text(),
    allow_redisplay: z.exactOptional(text()),
    available_payout_methods: z.exactOptional(z.nullable(z.array(openEnum()))),
    brand: z.string(),
    country: text(),
    currency: z.exactOptional(text()),
    customer: z.exactOptional(z.nullable(expandable<Customer | DeletedCustomer>())),
    cvc_check: text(),
    default_for_currency: z.exactOptional(z.nullable(z.boolean())),
    description: z.exactOptional(z.string()),
    dynamic_last4: text(),
    exp_month: z.int(),
    exp_year: z.int(),
    fingerprint: z.exactOptional(text()),
    funding: z.string(),
    iin: z.exactOptional(z.string()),
    issuer: z.exactOptional(z.string()),
    last4: z.string(),
    metadata: z.nullable(metadata()),
    name: text(),
    networks: z.exactOptional(z.looseObject({ preferred: text() })),
    regulated_status: text(),
    status: z.exactOptional(text()),
    tokenization_method: text(),
  }),
);
