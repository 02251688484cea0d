import type { ExampleInput } from '../descriptor.ts';
import { IDS } from './ids.ts';

const { coupon, customer, invoice, line, payment_intent, payment_method, price, subscription, tax_rate } = IDS;

/** Invoices and subscriptions. */
export const billingExamples: Readonly<Record<string, readonly ExampleInput[]>> = {
  'creditNotes.create': [{ invoice, amount: 1200, reason: 'product_unsatisfactory', memo: 'One lamp came broken.' }],
  'creditNotes.update': [{ memo: 'One lamp came broken, ticket 4711.' }],
  'creditNotes.list': [{ invoice }],
  'creditNotes.preview': [{ invoice, amount: 1200 }],
  'creditNotes.listPreviewLineItems': [{ invoice, amount: 1200 }],
  'invoiceItems.create': [{ customer, amount: 4500, currency: 'usd', description: 'Setup' }],
  'invoiceItems.update': [{ amount: 4000, description: 'Setup, less for the delay' }],
  'invoiceItems.list': [{ customer, pending: true }],
  'invoicePayments.list': [{ invoice, status: 'paid' }],
  'invoices.create': [
    { customer, collection_method: 'send_invoice', days_until_due: 14 },
    { customer, auto_advance: false, description: 'Consulting in March' },
  ],
  'invoices.update': [{ description: 'Consulting in March and April' }],
  'invoices.list': [{ customer, status: 'open', limit: 10 }],
  'invoices.search': [{ query: `status:"open" AND total>10000` }],
  'invoices.createPreview': [{ customer, subscription, subscription_details: { items: [{ price, quantity: 3 }] } }],
  'invoices.finalizeInvoice': [{ auto_advance: true }],
  'invoices.pay': [{ payment_method }],
  'invoices.attachPayment': [{ payment_intent }],
  'invoices.updateLineItem': [{ amount: 4000, description: 'Setup' }],
  'invoices.addLines': [{ lines: [{ amount: 4500, description: 'Travel', tax_rates: [tax_rate] }] }],
  'invoices.updateLines': [{ lines: [{ id: line, quantity: 2 }] }],
  'invoices.removeLines': [{ lines: [{ id: line, behavior: 'unassign' }] }],
  'subscriptionItems.create': [{ subscription, price, quantity: 2 }],
  'subscriptionItems.update': [{ quantity: 5, proration_behavior: 'create_prorations' }],
  'subscriptionItems.del': [{ proration_behavior: 'none' }],
  'subscriptionItems.list': [{ subscription }],
  'subscriptionSchedules.create': [
    { from_subscription: subscription },
    { customer, start_date: 1767225600, phases: [{ items: [{ price, quantity: 1 }], end_date: 1798761600 }] },
  ],
  'subscriptionSchedules.update': [{ end_behavior: 'release', metadata: { contract: 'C-2026-17' } }],
  'subscriptionSchedules.list': [{ customer, scheduled: true }],
  'subscriptionSchedules.cancel': [{ invoice_now: true, prorate: true }],
  'subscriptionSchedules.release': [{ preserve_cancel_date: true }],
  'subscriptions.create': [
    { customer, items: [{ price, quantity: 1 }], trial_period_days: 14 },
    { customer, items: [{ price }], discounts: [{ coupon }], payment_behavior: 'default_incomplete' },
  ],
  'subscriptions.update': [{ cancel_at_period_end: true }, { metadata: { plan: 'team' } }],
  'subscriptions.cancel': [{ cancellation_details: { comment: 'Moves to another country' }, prorate: true }],
  'subscriptions.list': [{ customer, status: 'active' }],
  'subscriptions.search': [{ query: `status:"active" AND metadata["plan"]:"team"` }],
  'subscriptions.resume': [{ proration_behavior: 'create_prorations' }],
  'subscriptions.migrate': [{ billing_mode: { type: 'flexible' } }],
};
