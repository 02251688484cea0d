import { Charge } from '../../generated/results/Charges.ts';
import { CheckoutSession } from '../../generated/results/Checkout/Sessions.ts';
import { Dispute } from '../../generated/results/Disputes.ts';
import { PaymentIntent } from '../../generated/results/PaymentIntents.ts';
import { Refund } from '../../generated/results/Refunds.ts';
import { IDS } from '../examples/ids.ts';
import { type EventFamily, SAMPLE_TIME } from './family.ts';

const { charge, customer, payment_intent, payment_method, balance_transaction } = IDS;
const unpaid = { amount_received: 0, latest_charge: null };
const failed = { failure_code: 'card_declined', failure_message: 'The card was declined.' };
const notPaid = { paid: false, captured: false, amount_captured: 0, balance_transaction: null };

export const paymentFamilies: readonly EventFamily[] = [
  {
    noun: 'Payment',
    object: PaymentIntent,
    filters: ['customer', 'amount', 'currency', 'status', 'capture_method', 'metadata'],
    sample: {
      id: payment_intent,
      amount: 2500,
      amount_received: 2500,
      currency: 'usd',
      capture_method: 'automatic',
      confirmation_method: 'automatic',
      customer,
      latest_charge: charge,
      payment_method,
      payment_method_types: ['card'],
      status: 'succeeded',
    },
    events: {
      'payment_intent.created': ['A payment was started.', { ...unpaid, status: 'requires_payment_method' }],
      'payment_intent.succeeded': ['A payment succeeded: the money is there.'],
      'payment_intent.payment_failed': [
        'An attempt to pay failed. The payer may try again.',
        {
          ...unpaid,
          status: 'requires_payment_method',
          last_payment_error: { type: 'card_error', code: 'card_declined' },
        },
      ],
      'payment_intent.processing': ['A payment is under way and takes a while.', { ...unpaid, status: 'processing' }],
      'payment_intent.requires_action': [
        'A payer has to do something first.',
        { ...unpaid, status: 'requires_action' },
      ],
      'payment_intent.amount_capturable_updated': [
        'Money was put on hold, and can be captured.',
        { amount_received: 0, amount_capturable: 2500, capture_method: 'manual', status: 'requires_capture' },
      ],
      'payment_intent.partially_funded': [
        'A bank transfer covered a part of a payment.',
        { ...unpaid, status: 'requires_action' },
      ],
      'payment_intent.canceled': [
        'A payment was cancelled.',
        { ...unpaid, status: 'canceled', canceled_at: SAMPLE_TIME, cancellation_reason: 'abandoned' },
      ],
    },
  },
  {
    noun: 'Charge',
    object: Charge,
    filters: ['customer', 'payment_intent', 'amount', 'currency', 'status', 'metadata'],
    sample: {
      id: charge,
      amount: 2500,
      amount_captured: 2500,
      balance_transaction,
      captured: true,
      currency: 'usd',
      customer,
      paid: true,
      payment_intent,
      payment_method,
      status: 'succeeded',
    },
    events: {
      'charge.succeeded': ['A charge succeeded, or was put on hold to be captured.'],
      'charge.failed': ['A charge was declined or failed otherwise.', { ...notPaid, ...failed, status: 'failed' }],
      'charge.pending': ['A charge is under way and takes a while.', { ...notPaid, status: 'pending' }],
      'charge.captured': ['Money that was on hold was captured.'],
      'charge.expired': [
        'Money that was on hold was let go, since nobody captured it.',
        { captured: false, amount_captured: 0 },
      ],
      'charge.refunded': ['A charge was refunded, wholly or in part.', { amount_refunded: 2500, refunded: true }],
      'charge.updated': ['Something of a charge changed.', { description: 'Order 6735' }],
    },
  },
  {
    noun: 'Refund',
    object: Refund,
    filters: ['charge', 'payment_intent', 'amount', 'currency', 'status', 'reason', 'metadata'],
    sample: {
      id: IDS['refund'],
      amount: 2500,
      balance_transaction,
      charge,
      currency: 'usd',
      payment_intent,
      reason: 'requested_by_customer',
      status: 'succeeded',
    },
    events: {
      'refund.created': ['A refund was created.', { status: 'pending' }],
      'refund.updated': ['Something of a refund changed, such as its status.'],
      'refund.failed': ['A refund failed: the money is back in the balance.', { status: 'failed' }],
      'charge.refund.updated': ['A refund changed. An older name of refund.updated, for some ways to pay.'],
    },
  },
  {
    noun: 'Dispute',
    object: Dispute,
    filters: ['charge', 'payment_intent', 'amount', 'currency', 'reason', 'status'],
    sample: {
      id: IDS['dispute'],
      amount: 2500,
      charge,
      currency: 'usd',
      payment_intent,
      reason: 'fraudulent',
      status: 'needs_response',
      evidence_details: { due_by: SAMPLE_TIME + 604_800, has_evidence: false, past_due: false, submission_count: 0 },
    },
    events: {
      'charge.dispute.created': ['A payer disputed a charge. Evidence is due by a date.'],
      'charge.dispute.updated': ['Something of a dispute changed, mostly its evidence.'],
      'charge.dispute.closed': ['A dispute was decided: won, lost or withdrawn.', { status: 'won' }],
      'charge.dispute.funds_withdrawn': ['The disputed money was taken from the balance.'],
      'charge.dispute.funds_reinstated': ['The disputed money came back.', { status: 'won' }],
    },
  },
  {
    noun: 'Checkout',
    object: CheckoutSession,
    filters: [
      'customer',
      'mode',
      'payment_status',
      'amount_total',
      'currency',
      'client_reference_id',
      'payment_link',
      'metadata',
    ],
    sample: {
      id: IDS['session'],
      amount_subtotal: 2500,
      amount_total: 2500,
      created: SAMPLE_TIME,
      currency: 'usd',
      customer,
      expires_at: SAMPLE_TIME + 86_400,
      mode: 'payment',
      payment_intent,
      payment_method_types: ['card'],
      payment_status: 'paid',
      status: 'complete',
      success_url: 'https://example.com/thanks',
    },
    events: {
      'checkout.session.completed': ['A payer finished a checkout. Look at payment_status for the money.'],
      'checkout.session.async_payment_succeeded': ['A payment that took days after a checkout succeeded.'],
      'checkout.session.async_payment_failed': [
        'A payment that took days after a checkout failed.',
        { payment_status: 'unpaid' },
      ],
      'checkout.session.expired': [
        'A checkout was not finished in time.',
        { payment_status: 'unpaid', status: 'expired', payment_intent: null },
      ],
    },
  },
];
