import type { CardBehaviour } from '../cards/behaviour.ts';
import { behaviour } from '../cards/behaviour.ts';
import { fingerprintOf, type TestCard } from '../cards/test-cards.ts';
import type { Stored } from '../collection.ts';
import type { Metadata } from './metadata.ts';

/** A card of the older kind. */
export interface Card extends Stored {
  readonly object: 'card';
  readonly address_city: string | null;
  readonly address_country: string | null;
  readonly address_line1: string | null;
  readonly address_line1_check: string | null;
  readonly address_line2: string | null;
  readonly address_state: string | null;
  readonly address_zip: string | null;
  readonly address_zip_check: string | null;
  readonly allow_redisplay: 'unspecified';
  readonly brand: string;
  readonly country: string;
  /** Null for a card that has paid by its token alone. */
  readonly customer: string | null;
  readonly cvc_check: string | null;
  readonly dynamic_last4: null;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly fingerprint: string;
  readonly funding: string;
  readonly last4: string;
  readonly metadata: Metadata;
  readonly name: string | null;
  readonly regulated_status: 'unregulated';
  readonly tokenization_method: null;
  readonly wallet: null;
  readonly [behaviour]: CardBehaviour;
}

/** A bank account of the older kind. */
export interface BankAccount extends Stored {
  readonly object: 'bank_account';
  readonly account_holder_name: string | null;
  readonly account_holder_type: string | null;
  readonly account_type: string | null;
  readonly bank_name: string;
  readonly country: string;
  readonly currency: string;
  readonly customer: string;
  readonly fingerprint: string;
  readonly last4: string;
  readonly metadata: Metadata;
  readonly routing_number: string;
  readonly status: 'new' | 'verified' | 'verification_failed';
}

export type CustomerSource = Card | BankAccount;

/** Brands as cards of the older kind spell them. */
const BRANDS: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'MasterCard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

/** The name that payment methods have for the brand of a card of the older kind. */
export const brandOf = ({ brand }: Card): string =>
  Object.entries(BRANDS).find(([, spelt]) => spelt === brand)?.[0] ?? brand.toLowerCase();

export function newCard(
  id: string,
  card: TestCard,
  customer: string | null,
  expYear: number,
  metadata: Metadata,
): Card {
  const { country = 'US' } = card;
  return {
    id,
    object: 'card',
    address_city: null,
    address_country: null,
    address_line1: null,
    address_line1_check: null,
    address_line2: null,
    address_state: null,
    address_zip: null,
    address_zip_check: null,
    allow_redisplay: 'unspecified',
    brand: BRANDS[card.brand] ?? card.brand,
    country,
    customer,
    cvc_check: card.fails === 'cvc' ? 'fail' : 'pass',
    dynamic_last4: null,
    exp_month: 12,
    exp_year: expYear,
    fingerprint: fingerprintOf(card),
    funding: card.funding,
    last4: card.last4,
    metadata,
    name: null,
    regulated_status: 'unregulated',
    tokenization_method: null,
    wallet: null,
    [behaviour]: card.behaviour,
  };
}

export function newBankAccount(
  id: string,
  customer: string,
  status: BankAccount['status'],
  metadata: Metadata,
): BankAccount {
  return {
    id,
    object: 'bank_account',
    account_holder_name: 'Jenny Rosen',
    account_holder_type: 'individual',
    account_type: null,
    bank_name: 'STRIPE TEST BANK',
    country: 'US',
    currency: 'usd',
    customer,
    fingerprint: 'fpbank6789',
    last4: '6789',
    metadata,
    routing_number: '110000000',
    status,
  };
}
