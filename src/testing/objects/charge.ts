import { behaviour } from '../cards/behaviour.ts';
import type { Decline } from '../cards/declines.ts';
import type { PaymentIntent } from './payment-intent.ts';
import type { BillingDetails, PaymentMethod } from './payment-method.ts';

/** One attempt to collect a payment. */
export type Charge = ReturnType<typeof newCharge>;

interface Attempt {
  readonly id: string;
  readonly created: number;
  readonly intent: PaymentIntent;
  readonly method: PaymentMethod;
  /** Why it failed; undefined where it didn't. */
  readonly decline: Decline | undefined;
  readonly status: 'failed' | 'pending' | 'succeeded';
  /** Whether the money was taken, and not only held. */
  readonly captured: boolean;
  /** Whether the payer confirmed it with the bank. */
  readonly authenticated: boolean;
}

export function newCharge({ id, created, intent, method, decline, status, captured, authenticated }: Attempt) {
  const collected = status !== 'failed';
  const billing: BillingDetails = method.billing_details;
  return {
    id,
    object: 'charge' as const,
    amount: intent.amount,
    amount_captured: collected && captured ? intent.amount : 0,
    amount_refunded: 0,
    application: intent.application,
    application_fee: noFee(),
    application_fee_amount: intent.application_fee_amount,
    balance_transaction: notBooked(),
    billing_details: billing,
    calculated_statement_descriptor: intent.statement_descriptor ?? 'EMULATOR',
    captured: collected && captured,
    created,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false as const,
    metadata: intent.metadata,
    on_behalf_of: intent.on_behalf_of,
    outcome: outcomeOf(decline, method),
    paid: collected,
    payment_intent: idOf(intent),
    payment_method: idOf(method),
    payment_method_details: detailsOf(method, intent.amount, authenticated),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: collected ? `https://pay.stripe.com/receipts/payment/${id}` : null,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source: noSource(),
    source_transfer: noTransfer(),
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status,
    ...noTransferYet(),
    transfer_data: intent.transfer_data && { amount: null, ...intent.transfer_data },
    transfer_group: intent.transfer_group ?? (intent.transfer_data && `group_${intent.id || id}`),
  };
}

function outcomeOf(decline: Decline | undefined, { [behaviour]: { risk } }: PaymentMethod) {
  const common = { network_advice_code: null, network_decline_code: null, risk_level: 'normal', risk_score: 20 };
  if (decline === undefined) {
    return {
      ...common,
      ...(risk !== undefined && { risk_level: risk, risk_score: 70 }),
      advice_code: null,
      network_status: 'approved_by_network',
      reason: null,
      seller_message: 'Payment complete.',
      type: 'authorized',
    };
  }
  return {
    ...common,
    advice_code: decline.advice_code ?? null,
    network_status: decline.blocked ? 'not_sent_to_network' : 'declined_by_network',
    ...(decline.blocked && { risk_level: 'highest', risk_score: 95 }),
    reason: decline.blocked ? 'highest_risk_level' : decline.decline_code,
    seller_message: decline.blocked ? 'Stopped as too risky.' : `The bank answered: ${decline.decline_code}.`,
    type: decline.blocked ? 'blocked' : 'issuer_declined',
  };
}

/** How it was paid: `type` names the field that says more. */
export interface MethodDetails {
  readonly type: string;
  readonly [field: string]: unknown;
}

function detailsOf(method: PaymentMethod, amount: number, authenticated: boolean): MethodDetails {
  if (method.type !== 'card') return { type: method.type, [method.type]: bankFields(method) };
  const { brand, checks, country, exp_month, exp_year, fingerprint, funding, last4 } = method.card;
  const card = { brand, checks, country, exp_month, exp_year, fingerprint, funding, last4 };
  return {
    type: 'card',
    card: {
      ...card,
      amount_authorized: amount,
      authorization_code: '123456',
      electronic_commerce_indicator: null,
      installments: null,
      mandate: null,
      network: brand,
      network_token: { used: false },
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: authenticated ? THREE_D_SECURE : null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}

const THREE_D_SECURE = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
};

function bankFields(method: PaymentMethod): object {
  if (method.type !== 'us_bank_account') return {};
  const { account_holder_type, account_type, bank_name, fingerprint, last4, routing_number } = method.us_bank_account;
  return { account_holder_type, account_type, bank_name, fingerprint, last4, routing_number, payment_reference: null };
}

/** Only payments that came by a transfer have none. */
const idOf = ({ id }: PaymentIntent | PaymentMethod): string | null => id;

/** Only charges without a payment intent have one: the card of the older kind that paid. */
const noSource = (): object | null => null;

/** The transfer that a payment came by, from a platform. */
const noTransfer = (): string | null => null;

/** The transfer to the connected account, once the money has come in. */
const noTransferYet = (): { readonly transfer?: string } => ({});

/** The id of the platform's fee, once it has been taken. */
const noFee = (): string | null => null;

/** The id of the booking, once there is one. */
const notBooked = (): string | null => null;
