import type {
  ApplicationFee,
  Charge,
  Dispute,
  Payout,
  Refund,
  SetupIntent,
  Transfer,
} from '../../generated/types/index.ts';
import { cashApplied, type PaymentIntent } from '../objects/payment-intent.ts';
import { always, both, either, fieldsOf, isNew, not, otherwise, type Rules, type Test } from './rules.ts';

const intent = fieldsOf<PaymentIntent>();
const setup = fieldsOf<SetupIntent>();
const charge = fieldsOf<Charge>();
const dispute = fieldsOf<Dispute>();
const refund = fieldsOf<Refund>();
const payout = fieldsOf<Payout>();
const fee = fieldsOf<ApplicationFee>();
const transfer = fieldsOf<Transfer>();

const isPaid = intent.becomes('status', 'succeeded');
/** At once or part by part. What is not captured is let go at the same time, which is no refund. */
const isCaptured = both(
  not(isNew),
  either(charge.becomes('captured', true), charge.grows('amount_captured')),
  charge.has('status', 'succeeded'),
);

/** Money moves because of a dispute: each movement is one more booking. */
function isBooked(isOurs: (amount: number) => boolean): Test {
  const bookings = (row: object | undefined): readonly unknown[] => {
    const value: unknown = row === undefined ? [] : Reflect.get(row, 'balance_transactions');
    return Array.isArray(value) ? value : [];
  };
  return (before, after) =>
    bookings(after)
      .slice(bookings(before).length)
      .some((booking) => {
        const amount: unknown = typeof booking === 'object' && booking !== null ? Reflect.get(booking, 'amount') : 0;
        return typeof amount === 'number' && isOurs(amount);
      });
}

/** What happens to money. */
export const PAYMENTS = {
  payment_intent: {
    'payment_intent.created': isNew,
    'payment_intent.requires_action': intent.becomes('status', 'requires_action'),
    'payment_intent.processing': intent.becomes('status', 'processing'),
    'payment_intent.partially_funded': both(intent.grows(cashApplied), not(isPaid)),
    'payment_intent.amount_capturable_updated': intent.grows('amount_capturable'),
    'payment_intent.payment_failed': intent.isSet('last_payment_error'),
    'payment_intent.succeeded': isPaid,
    'payment_intent.canceled': intent.becomes('status', 'canceled'),
  },
  setup_intent: {
    'setup_intent.created': isNew,
    'setup_intent.requires_action': setup.becomes('status', 'requires_action'),
    'setup_intent.setup_failed': setup.isSet('last_setup_error'),
    'setup_intent.succeeded': setup.becomes('status', 'succeeded'),
    'setup_intent.canceled': setup.becomes('status', 'canceled'),
  },
  charge: {
    'charge.pending': charge.becomes('status', 'pending'),
    'charge.failed': charge.becomes('status', 'failed'),
    'charge.succeeded': charge.becomes('status', 'succeeded'),
    'charge.captured': isCaptured,
    'charge.refunded': both(charge.grows('amount_refunded'), not(isCaptured)),
    'charge.updated': charge.otherwiseOf(
      'balance_transaction',
      'customer',
      'description',
      'fraud_details',
      'metadata',
      'receipt_email',
      'shipping',
      'transfer_group',
    ),
  },
  dispute: {
    'charge.dispute.created': isNew,
    'charge.dispute.funds_withdrawn': isBooked((amount) => amount < 0),
    'charge.dispute.funds_reinstated': isBooked((amount) => amount > 0),
    'charge.dispute.closed': dispute.becomes('status', 'won', 'lost', 'warning_closed', 'prevented'),
    'charge.dispute.updated': always,
  },
  refund: {
    'refund.created': isNew,
    'refund.updated': always,
    'charge.refund.updated': { ...refund.otherwiseWith('charge'), isAlways: true },
    'refund.failed': refund.becomes('status', 'failed'),
  },
  payout: {
    'payout.created': isNew,
    'payout.paid': payout.becomes('status', 'paid'),
    'payout.failed': payout.becomes('status', 'failed'),
    'payout.canceled': payout.becomes('status', 'canceled'),
    'payout.reconciliation_completed': both(not(isNew), payout.becomes('reconciliation_status', 'completed')),
    'payout.updated': otherwise,
  },
  application_fee: {
    'application_fee.created': isNew,
    'application_fee.refunded': fee.grows('amount_refunded'),
  },
  transfer: {
    'transfer.created': isNew,
    'transfer.reversed': transfer.grows('amount_reversed'),
    'transfer.updated': otherwise,
  },
} satisfies Readonly<Record<string, Rules>>;
