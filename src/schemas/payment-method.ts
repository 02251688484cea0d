import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { Address } from './address.ts';
import type { Customer } from './customer.ts';
import {
  expandable,
  type Metadata,
  metadata,
  nested,
  type OpenHash,
  type OtherString,
  openEnum,
  openHash,
  timestamp,
} from './field.ts';
import { type ApiList, listOf } from './paging.ts';
import { type PaymentMethodType, PLAIN_PAYMENT_METHODS } from './payment-method-type.ts';

/** Who is billed. */
export interface BillingDetails {
  address: Address | null;
  email: string | null;
  name: string | null;
  phone: string | null;
  /** The payer's tax id, where the way of payment asks for it. */
  tax_id: string | null;
}

/** A card, as far as it may be shown. */
export interface PaymentMethodCard {
  /** For example `visa`. */
  brand: string;
  /** Each is `pass`, `fail`, `unavailable` or `unchecked`. */
  checks: {
    address_line1_check: string | null;
    address_postal_code_check: string | null;
    cvc_check: string | null;
  } | null;
  /** Two letters, as in ISO 3166-1. */
  country: string | null;
  description?: string | null;
  /** The brand that the customer chose to pay with. */
  display_brand: string | null;
  exp_month: number;
  /** Four digits. */
  exp_year: number;
  /** The same for the same number, whoever it is saved for. */
  fingerprint?: string | null;
  /** `credit`, `debit`, `prepaid` or `unknown`. */
  funding: string;
  generated_from: OpenHash | null;
  iin?: string | null;
  issuer?: string | null;
  last4: string;
  networks: { available: string[]; preferred: string | null } | null;
  regulated_status: 'regulated' | 'unregulated' | OtherString | null;
  three_d_secure_usage: { supported: boolean } | null;
  wallet: OpenHash | null;
}

/** A bank account in the USA. */
export interface PaymentMethodUsBankAccount {
  account_holder_type: 'company' | 'individual' | OtherString | null;
  account_type: 'checking' | 'savings' | OtherString | null;
  bank_name: string | null;
  financial_connections_account: string | null;
  fingerprint: string | null;
  last4: string | null;
  networks: OpenHash | null;
  routing_number: string | null;
  status_details: OpenHash | null;
}

/** A bank account with direct debit in euros. */
export interface PaymentMethodSepaDebit {
  bank_code: string | null;
  branch_code: string | null;
  country: string | null;
  fingerprint: string | null;
  generated_from: OpenHash | null;
  last4: string | null;
}

type PlainDetails = { [Type in (typeof PLAIN_PAYMENT_METHODS)[number]]?: OpenHash };

/** Something a customer can pay with. `type` names the field that says more. */
export interface PaymentMethod extends PlainDetails {
  id: string;
  object: 'payment_method';
  /** Whether a checkout may offer it to the customer again. */
  allow_redisplay?: 'always' | 'limited' | 'unspecified' | OtherString;
  billing_details: BillingDetails;
  card?: PaymentMethodCard;
  /** Unix seconds. */
  created: number;
  /** Whom it is attached to. */
  customer: string | Customer | null;
  customer_account: string | null;
  link?: { email: string | null; persistent_token?: string };
  livemode: boolean;
  metadata: Metadata | null;
  radar_options?: { session?: string };
  sepa_debit?: PaymentMethodSepaDebit;
  type: PaymentMethodType;
  us_bank_account?: PaymentMethodUsBankAccount;
}

export type PaymentMethodList = ApiList<PaymentMethod>;

const text = () => z.nullable(z.string());

const optionalText = () => z.exactOptional(text());

const hash = () => z.nullable(openHash());

const card = () =>
  z.looseObject({
    brand: z.string(),
    checks: z.nullable(
      z.looseObject({ address_line1_check: text(), address_postal_code_check: text(), cvc_check: text() }),
    ),
    country: text(),
    description: optionalText(),
    display_brand: text(),
    exp_month: z.int(),
    exp_year: z.int(),
    fingerprint: optionalText(),
    funding: z.string(),
    generated_from: hash(),
    iin: optionalText(),
    issuer: optionalText(),
    last4: z.string(),
    networks: z.nullable(z.looseObject({ available: z.array(z.string()), preferred: text() })),
    regulated_status: text(),
    three_d_secure_usage: z.nullable(z.looseObject({ supported: z.boolean() })),
    wallet: hash(),
  });

const usBankAccount = () =>
  z.looseObject({
    account_holder_type: text(),
    account_type: text(),
    bank_name: text(),
    financial_connections_account: text(),
    fingerprint: text(),
    last4: text(),
    networks: hash(),
    routing_number: text(),
    status_details: hash(),
  });

const sepaDebit = () =>
  z.looseObject({
    bank_code: text(),
    branch_code: text(),
    country: text(),
    fingerprint: text(),
    generated_from: hash(),
    last4: text(),
  });

export const PaymentMethod: Schema<PaymentMethod> = lazySchema(() =>
  z.looseObject({
    id: z.string(),
    object: z.literal('payment_method'),
    allow_redisplay: z.exactOptional(openEnum()),
    billing_details: z.looseObject({
      address: z.nullable(nested(Address)),
      email: text(),
      name: text(),
      phone: text(),
      tax_id: text(),
    }),
    card: z.exactOptional(card()),
    created: timestamp(),
    customer: z.nullable(expandable<Customer>()),
    customer_account: text(),
    link: z.exactOptional(z.looseObject({ email: text(), persistent_token: z.exactOptional(z.string()) })),
    livemode: z.boolean(),
    metadata: z.nullable(metadata()),
    radar_options: z.exactOptional(z.looseObject({ session: z.exactOptional(z.string()) })),
    sepa_debit: z.exactOptional(sepaDebit()),
    type: openEnum(),
    us_bank_account: z.exactOptional(usBankAccount()),
    ...plainDetails(),
  }),
);

export const PaymentMethodList: Schema<PaymentMethodList> = lazySchema(() => listOf(PaymentMethod));

function plainDetails() {
  const details = z.exactOptional(openHash());
  return Object.fromEntries(PLAIN_PAYMENT_METHODS.map((type) => [type, details]));
}
