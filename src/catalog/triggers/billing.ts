import { InvoiceItem } from '../../generated/results/InvoiceItems.ts';
import { InvoicePayment } from '../../generated/results/InvoicePayments.ts';
import { Invoice } from '../../generated/results/Invoices.ts';
import { Subscription } from '../../generated/results/Subscriptions.ts';
import { IDS } from '../examples/ids.ts';
import { type EventFamily, SAMPLE_TIME } from './family.ts';

const { customer, invoice, payment_intent, subscription } = IDS;
const MONTH = 2_592_000;
const list = (url: string) => ({ object: 'list', data: [], has_more: false, url });
const draft = { status: 'draft', amount_paid: 0, amount_remaining: 2500, number: null };
const open = { ...draft, status: 'open', number: 'A1B2C3D4-0007' };

export const billingFamilies: readonly EventFamily[] = [
  {
    noun: 'Invoice',
    object: Invoice,
    filters: [
      'customer',
      'status',
      'billing_reason',
      'collection_method',
      'currency',
      'total',
      'amount_due',
      'metadata',
    ],
    sample: {
      id: invoice,
      amount_due: 2500,
      amount_paid: 2500,
      billing_reason: 'subscription_cycle',
      collection_method: 'charge_automatically',
      currency: 'usd',
      customer,
      customer_email: 'ada@example.com',
      issuer: { type: 'self' },
      lines: list(`/v1/invoices/${invoice}/lines`),
      number: 'A1B2C3D4-0007',
      period_end: SAMPLE_TIME,
      period_start: SAMPLE_TIME - MONTH,
      status: 'paid',
      subtotal: 2500,
      total: 2500,
    },
    events: {
      'invoice.created': ['An invoice was created, as a draft.', draft],
      'invoice.finalized': ['An invoice became final: it can be paid, and no longer changed.', open],
      'invoice.finalization_failed': ['An invoice could not be made final. last_finalization_error says why.', draft],
      'invoice.sent': ['An invoice was sent to its customer.', open],
      'invoice.paid': ['An invoice was paid, through Stripe or marked so.'],
      'invoice.payment_succeeded': ['A payment of an invoice succeeded, or was not needed.'],
      'invoice.payment_failed': ['A payment of an invoice failed.', { ...open, attempted: true, attempt_count: 1 }],
      'invoice.payment_action_required': ['A customer has to confirm a payment of an invoice.', open],
      'invoice.payment_attempt_required': ['A payment of an invoice waits to be tried.', open],
      'invoice.overpaid': ['More was paid than an invoice asked for.', { amount_overpaid: 500, amount_paid: 3000 }],
      'invoice.overdue': ['An invoice was not paid by its due date.', open],
      'invoice.will_be_due': ['An invoice is due soon.', open],
      'invoice.upcoming': ['A subscription renews soon. The invoice does not exist yet.', draft],
      'invoice.updated': ['Something of an invoice changed.'],
      'invoice.marked_uncollectible': ['An invoice was given up.', { ...open, status: 'uncollectible' }],
      'invoice.voided': ['An invoice was voided.', { ...open, status: 'void' }],
      'invoice.deleted': ['A draft of an invoice was deleted.', draft],
    },
  },
  {
    noun: 'Invoice payment',
    object: InvoicePayment,
    filters: ['invoice', 'currency', 'amount_paid', 'status'],
    sample: {
      id: IDS['invoice_payment'],
      amount_paid: 2500,
      amount_requested: 2500,
      currency: 'usd',
      invoice,
      is_default: true,
      payment: { type: 'payment_intent', payment_intent },
      status: 'paid',
    },
    events: { 'invoice_payment.paid': ['A payment of an invoice, perhaps of a part of it, succeeded.'] },
  },
  {
    noun: 'Invoice item',
    object: InvoiceItem,
    filters: ['customer', 'invoice', 'amount', 'currency', 'proration', 'metadata'],
    sample: {
      id: IDS['invoiceitem'],
      amount: 2500,
      currency: 'usd',
      customer,
      description: 'Set-up',
      period: { start: SAMPLE_TIME, end: SAMPLE_TIME },
      quantity: 1,
      quantity_decimal: '1',
    },
    events: {
      'invoiceitem.created': ['An invoice item was created.'],
      'invoiceitem.deleted': ['An invoice item was deleted.'],
    },
  },
  {
    noun: 'Subscription',
    object: Subscription,
    filters: ['customer', 'status', 'collection_method', 'currency', 'cancel_at_period_end', 'metadata'],
    sample: {
      id: subscription,
      billing_cycle_anchor: SAMPLE_TIME,
      billing_mode: { type: 'flexible' },
      collection_method: 'charge_automatically',
      currency: 'usd',
      customer,
      items: list(`/v1/subscription_items?subscription=${subscription}`),
      latest_invoice: invoice,
      start_date: SAMPLE_TIME,
      status: 'active',
    },
    events: {
      'customer.subscription.created': ['A customer was subscribed.'],
      'customer.subscription.updated': [
        'A subscription changed: its plan, its status, or that it ends.',
        { cancel_at_period_end: true, cancel_at: SAMPLE_TIME + MONTH },
      ],
      'customer.subscription.deleted': [
        'A subscription was cancelled and has ended.',
        { status: 'canceled', canceled_at: SAMPLE_TIME, ended_at: SAMPLE_TIME },
      ],
      'customer.subscription.paused': ['A subscription was paused.', { status: 'paused' }],
      'customer.subscription.resumed': ['A paused subscription was resumed.'],
      'customer.subscription.trial_will_end': [
        'A trial ends in three days.',
        { status: 'trialing', trial_start: SAMPLE_TIME - MONTH, trial_end: SAMPLE_TIME + 259_200 },
      ],
      'customer.subscription.pending_update_applied': ['A change that waited for a payment took effect.'],
      'customer.subscription.pending_update_expired': ['A change that waited for a payment was dropped.'],
    },
  },
];
