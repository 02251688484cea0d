import type { ExampleInput } from '../descriptor.ts';
import { IDS } from './ids.ts';

const { charge, customer, payment_intent, payment_method, payout } = IDS;

/** Payments, and what becomes of them. */
export const paymentExamples: Readonly<Record<string, readonly ExampleInput[]>> = {
  'balanceTransactions.list': [
    { payout, limit: 100 },
    { type: 'refund', created: { gte: 1767225600 } },
  ],
  'charges.create': [{ amount: 2000, currency: 'usd', source: 'tok_visa', description: 'Order 6735' }],
  'charges.update': [{ description: 'Order 6735, two books' }],
  'charges.list': [{ customer, limit: 10 }, { created: { gte: 1767225600 } }],
  'charges.search': [{ query: `amount>999 AND metadata["order_id"]:"6735"` }],
  'charges.capture': [{ amount: 1500 }],
  'disputes.update': [
    { evidence: { customer_email_address: 'ada@example.com', shipping_tracking_number: '1Z999AA10123456784' } },
    { evidence: { uncategorized_text: 'The customer confirmed by email that the parcel came.' }, submit: true },
  ],
  'disputes.list': [{ payment_intent }, { created: { gte: 1767225600 }, limit: 20 }],
  'events.list': [{ type: 'invoice.paid', limit: 20 }, { types: ['charge.failed', 'payment_intent.payment_failed'] }],
  'paymentIntents.create': [
    { amount: 2500, currency: 'usd', customer, automatic_payment_methods: { enabled: true } },
    { amount: 4999, currency: 'eur', customer, payment_method, off_session: true, confirm: true },
  ],
  'paymentIntents.update': [{ amount: 3000, metadata: { order_id: '6735' } }],
  'paymentIntents.list': [{ customer, limit: 10 }],
  'paymentIntents.search': [{ query: `status:"succeeded" AND metadata["order_id"]:"6735"` }],
  'paymentIntents.confirm': [{ payment_method, return_url: 'https://shop.example.com/orders/6735' }],
  'paymentIntents.capture': [{ amount_to_capture: 1500 }],
  'paymentIntents.cancel': [{ cancellation_reason: 'requested_by_customer' }],
  'paymentIntents.incrementAuthorization': [{ amount: 3200, description: 'A night more' }],
  'paymentIntents.applyCustomerBalance': [{ amount: 1000, currency: 'eur' }],
  'paymentIntents.verifyMicrodeposits': [{ amounts: [32, 45] }],
  'payouts.create': [{ amount: 110000, currency: 'usd', statement_descriptor: 'March' }],
  'payouts.list': [{ status: 'paid', arrival_date: { gte: 1767225600 } }],
  'payouts.reverse': [{ metadata: { reason: 'wrong account' } }],
  'refunds.create': [
    { payment_intent, amount: 2500, reason: 'requested_by_customer' },
    { charge, metadata: { ticket: '4711' } },
  ],
  'refunds.list': [{ payment_intent }],
  'setupIntents.create': [{ customer, automatic_payment_methods: { enabled: true }, usage: 'off_session' }],
  'setupIntents.list': [{ customer, limit: 10 }],
  'setupIntents.confirm': [{ payment_method, return_url: 'https://shop.example.com/cards' }],
  'setupIntents.cancel': [{ cancellation_reason: 'abandoned' }],
  'setupIntents.verifyMicrodeposits': [{ descriptor_code: 'SM11AA' }],
};
