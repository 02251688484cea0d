import { APPLICATION } from './application.ts';

/** A movement of the account's own money. */
export type BalanceTransaction = ReturnType<typeof newBalanceTransaction>;

interface Movement {
  readonly id: string;
  readonly created: number;
  readonly availableOn: number;
  readonly type: keyof typeof CATEGORIES;
  /** Where it isn't what the type says. */
  readonly category?: string;
  /** Positive for what comes in. */
  readonly amount: number;
  /** What Stripe keeps. */
  readonly fee: number;
  /** What the platform keeps. */
  readonly applicationFee?: number | undefined;
  readonly currency: string;
  readonly description: string | null;
  /** The id of the charge or refund that moved it. */
  readonly source: string;
}

const CATEGORIES = {
  adjustment: 'other_adjustment',
  application_fee: 'platform_earning',
  application_fee_refund: 'platform_earning_refund',
  charge: 'charge',
  payment: 'charge',
  payment_refund: 'refund',
  payout: 'payout',
  payout_cancel: 'payout_reversal',
  payout_failure: 'payout_reversal',
  refund: 'refund',
  refund_failure: 'refund_failure',
  topup: 'topup',
  transfer: 'transfer',
  transfer_refund: 'transfer_reversal',
} as const;

export function newBalanceTransaction({
  id,
  created,
  availableOn,
  type,
  amount,
  fee,
  applicationFee = 0,
  currency,
  description,
  source,
  category = CATEGORIES[type],
}: Movement) {
  return {
    id,
    object: 'balance_transaction',
    amount,
    available_on: availableOn,
    balance_type: 'payments',
    created,
    currency,
    description,
    exchange_rate: null,
    fee: fee + applicationFee,
    fee_details: [
      {
        amount: applicationFee,
        application: APPLICATION,
        currency,
        description: 'Application fee',
        type: 'application_fee',
      },
      { amount: fee, application: null, currency, description: 'Processing fees', type: 'stripe_fee' },
    ].filter((detail) => detail.amount !== 0),
    net: amount - fee - applicationFee,
    reporting_category: category,
    source,
    status: availableOn <= created ? 'available' : 'pending',
    type,
  } as const;
}
