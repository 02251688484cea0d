import { behaviour, type CardBehaviour, type spent } from '../cards/behaviour.ts';
import { fingerprintOf, type TestCard } from '../cards/test-cards.ts';
import type { Stored } from '../collection.ts';
import { invalid } from '../problem.ts';
import type { Address } from './address.ts';
import type { Metadata } from './metadata.ts';

export interface BillingDetails {
  readonly address: Address | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly tax_id: string | null;
}

export const NO_BILLING_DETAILS: BillingDetails = {
  address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
  email: null,
  name: null,
  phone: null,
  tax_id: null,
};

export interface UsBankAccount {
  readonly account_holder_type: string;
  readonly account_type: string;
  readonly bank_name: string;
  readonly financial_connections_account: null;
  readonly fingerprint: string;
  readonly last4: string;
  readonly networks: { readonly preferred: 'ach'; readonly supported: readonly string[] };
  readonly routing_number: string;
  readonly status_details: Readonly<Record<string, never>>;
}

/** What is known of a card. */
export interface CardFields {
  readonly brand: string;
  readonly checks: {
    readonly address_line1_check: string | null;
    readonly address_postal_code_check: string | null;
    readonly cvc_check: string | null;
  };
  readonly country: string;
  readonly display_brand: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly fingerprint: string;
  readonly funding: string;
  readonly generated_from: null;
  readonly last4: string;
  readonly networks: { readonly available: readonly string[]; readonly preferred: string | null };
  readonly regulated_status: 'unregulated';
  readonly three_d_secure_usage: { readonly supported: boolean };
  readonly wallet: null;
}

/** What a payment method is made of: `type` names the field that says more. */
export type PaymentMethodKind =
  | { readonly type: 'card'; readonly card: CardFields }
  | { readonly type: 'us_bank_account'; readonly us_bank_account: UsBankAccount }
  | { readonly type: 'customer_balance'; readonly customer_balance: Readonly<Record<string, never>> };

interface PaymentMethodFields extends Stored {
  readonly object: 'payment_method';
  readonly allow_redisplay: string;
  readonly billing_details: BillingDetails;
  readonly created: number;
  readonly customer: string | null;
  readonly customer_account: null;
  readonly livemode: false;
  readonly metadata: Metadata;
  readonly [behaviour]: CardBehaviour;
  /** It was taken from its customer, or has paid without being anyone's. */
  readonly [spent]?: 'detached' | 'used';
}

/** Something to pay with. */
export type PaymentMethod = PaymentMethodFields & PaymentMethodKind;

export function newPaymentMethod(
  id: string,
  created: number,
  kind: PaymentMethodKind,
  bankSays: CardBehaviour,
  billing: BillingDetails = NO_BILLING_DETAILS,
): PaymentMethod {
  return {
    id,
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: billing,
    created,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    [behaviour]: bankSays,
    ...kind,
  };
}

/** @param billing - where the card is billed, as far as it is given */
export function cardFields(
  { brand, last4, funding, country = 'US', fails }: Omit<TestCard, 'behaviour'>,
  expYear: number,
  billing: BillingDetails = NO_BILLING_DETAILS,
): CardFields {
  const hasWrongPostalCode = fails === 'postal_code' && Boolean(billing.address?.postal_code);
  return {
    brand,
    checks: {
      address_line1_check: null,
      address_postal_code_check: hasWrongPostalCode ? 'fail' : null,
      cvc_check: fails === 'cvc' ? 'fail' : 'pass',
    },
    country,
    display_brand: brand,
    exp_month: 12,
    exp_year: expYear,
    fingerprint: fingerprintOf({ brand, last4, country }),
    funding,
    generated_from: null,
    last4,
    networks: { available: [brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}

/**
 * A card that goes over a network of its own choice; `''` for no choice.
 *
 * @param param - the parameter that has the choice
 * @throws Problem for a network that the card is not of
 */
export function withNetwork(card: CardFields, preferred: string | null, param: string): CardFields {
  if (preferred && !card.networks.available.includes(preferred))
    throw invalid(`This card is not of the network ${preferred}.`, { param });
  return { ...card, networks: { ...card.networks, preferred: preferred || null } };
}
