import type {
  CreditNote,
  Invoice,
  InvoicePayment,
  Subscription,
  SubscriptionSchedule,
} from '../../generated/types/index.ts';
import { always, both, fieldsOf, isGone, isNew, not, otherwise, type Rules } from './rules.ts';

const invoice = fieldsOf<Invoice>();
const invoicePayment = fieldsOf<InvoicePayment>();
const creditNote = fieldsOf<CreditNote>();
const subscription = fieldsOf<Subscription>();
const schedule = fieldsOf<SubscriptionSchedule>();

const isPaid = invoice.becomes('status', 'paid');
/** Nothing was paid off Stripe, as far as is known. */
const isPaidHere = not(invoice.grows('amount_paid_off_stripe'));
const isCanceled = subscription.becomes('status', 'canceled');

/** What is billed. */
export const BILLING = {
  invoice: {
    'invoice.created': isNew,
    'invoice.finalized': invoice.leaves('status', 'draft'),
    'invoice.finalization_failed': invoice.isSet('last_finalization_error'),
    'invoice.updated': always,
    'invoice.overpaid': invoice.grows('amount_overpaid'),
    'invoice.paid': isPaid,
    'invoice.payment_succeeded': both(isPaid, isPaidHere),
    'invoice.payment_failed': both(invoice.grows('attempt_count'), invoice.has('status', 'open')),
    'invoice.voided': invoice.becomes('status', 'void'),
    'invoice.marked_uncollectible': invoice.becomes('status', 'uncollectible'),
    'invoice.deleted': isGone,
  },
  invoice_payment: { 'invoice_payment.paid': invoicePayment.becomes('status', 'paid') },
  invoiceitem: { 'invoiceitem.created': isNew, 'invoiceitem.deleted': isGone },
  credit_note: {
    'credit_note.created': isNew,
    'credit_note.updated': otherwise,
    'credit_note.voided': creditNote.becomes('status', 'void'),
  },
  subscription: {
    'customer.subscription.created': isNew,
    'customer.subscription.paused': subscription.becomes('status', 'paused'),
    'customer.subscription.resumed': both(subscription.leaves('status', 'paused'), not(isCanceled)),
    'customer.subscription.pending_update_applied': subscription.isCleared('pending_update'),
    'customer.subscription.updated': { ...always, where: (row: object) => !hasEnded(row) },
    'customer.subscription.deleted': both(not(isNew), isCanceled),
  },
  subscription_schedule: {
    'subscription_schedule.created': isNew,
    'subscription_schedule.completed': schedule.becomes('status', 'completed'),
    'subscription_schedule.canceled': schedule.becomes('status', 'canceled'),
    'subscription_schedule.released': schedule.becomes('status', 'released'),
    'subscription_schedule.updated': otherwise,
  },
} satisfies Readonly<Record<string, Rules>>;

function hasEnded(row: object): boolean {
  return Reflect.get(row, 'status') === 'canceled';
}
