import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import type { Customer } from './customer.ts';
import type { DeletedCustomer } from './deleted.ts';
import { expandable, type Metadata, metadata, type OtherString, openEnum, type StripeObject } from './field.ts';

/** What has to be told or proved about a bank account. */
export interface BankAccountRequirements {
  currently_due: string[] | null;
  errors: { code: string; reason: string; requirement: string }[] | null;
  past_due: string[] | null;
  pending_verification: string[] | null;
}

/** A bank account of the older kind, saved as a source. */
export interface BankAccount {
  id: string;
  object: 'bank_account';
  account?: string | StripeObject | null;
  account_holder_name: string | null;
  /** `individual` or `company`. */
  account_holder_type: string | null;
  account_type: string | null;
  available_payout_methods?: ('instant' | 'standard' | OtherString)[] | null;
  bank_name: string | null;
  /** Two letters, as in ISO 3166-1. */
  country: string;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  customer?: string | Customer | DeletedCustomer | null;
  default_for_currency?: boolean | null;
  deleted?: undefined;
  /** The same for the same account, whoever it is saved for. */
  fingerprint: string | null;
  future_requirements?: BankAccountRequirements | null;
  last4: string;
  metadata?: Metadata | null;
  requirements?: BankAccountRequirements | null;
  routing_number: string | null;
  /** `new`, `validated`, `verified`, `verification_failed`, `tokenized_account_number_deactivated` or `errored`. */
  status: string;
}

const text = () => z.nullable(z.string());

const requirements = () => {
  const names = () => z.nullable(z.array(z.string()));
  return z.looseObject({
    currently_due: names(),
    errors: z.nullable(z.array(z.looseObject({ code: openEnum(), reason: z.string(), requirement: z.string() }))),
    past_due: names(),
    pending_verification: names(),
  });
};

export const BankAccount: Schema<BankAccount> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('bank_account'),
    account: z.exactOptional(z.nullable(expandable<StripeObject>())),
    account_holder_name: text(),
    account_holder_type: text(),
    account_type: text(),
    available_payout_methods: z.exactOptional(z.nullable(z.array(openEnum()))),
    bank_name: text(),
    country: z.string(),
    currency: z.string(),
    customer: z.exactOptional(z.nullable(expandable<Customer | DeletedCustomer>())),
    default_for_currency: z.exactOptional(z.nullable(z.boolean())),
    fingerprint: text(),
    future_requirements: z.exactOptional(z.nullable(requirements())),
    last4: z.string(),
    metadata: z.exactOptional(z.nullable(metadata())),
    requirements: z.exactOptional(z.nullable(requirements())),
    routing_number: text(),
    status: z.string(),
  }),
);
