import type { Event, Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { cashBalanceOf } from '../objects/cash-balance.ts';
import { cash } from '../objects/customer.ts';
import type { Happening } from './happening.ts';

/** What else follows from something that has happened to another object, by its type. */
type FollowUp = (account: Account, id: string) => readonly Happening[];

const FOLLOW_UPS: { readonly [Type in Event.Type]?: FollowUp } = {
  'payment_intent.requires_action': (account, id) => ofInvoice(account, id, 'invoice.payment_action_required'),
  'payment_intent.payment_failed': (account, id) => [
    ...ofInvoice(account, id, 'invoice.payment_failed'),
    ...ofSession(account, id),
  ],
  'customer_cash_balance_transaction.created': (account, id) => leftOver(account, id),
};

/** The types of event that follow from what happens to other objects. */
export const FOLLOWING_TYPES: readonly Event.Type[] = [
  'cash_balance.funds_available',
  'checkout.session.async_payment_failed',
  'invoice.payment_action_required',
  'invoice.payment_failed',
];

/** What has happened, and what follows from it for other objects; nothing is told twice. */
export function withFollowUps(account: Account, happenings: readonly Happening[]): readonly Happening[] {
  const more = happenings.flatMap(({ type, subject }) =>
    'id' in subject ? (FOLLOW_UPS[type]?.(account, String(subject.id)) ?? []) : [],
  );
  const isTold = ({ type, subject }: Happening) =>
    happenings.some((told) => told.type === type && idOf(told.subject) === idOf(subject));
  return more.length === 0 ? happenings : [...happenings, ...more.filter((one) => !isTold(one))];
}

const idOf = (subject: object): unknown => Reflect.get(subject, 'id');

const told = (type: Event.Type, subject: Happening['subject']): Happening => ({ type, subject, before: undefined });

function ofInvoice(account: Account, intent: string, type: Event.Type): Happening[] {
  const payment = account.invoicePayments.find(({ payment: made }) => made.payment_intent === intent);
  const invoice = account.invoices.get(String(payment?.invoice));
  return invoice === undefined || !isUnpaid(invoice) ? [] : [told(type, invoice)];
}

const isUnpaid = ({ status }: Invoice) => status === 'open' || status === 'uncollectible';

/** A checkout is complete before money by bank debit comes in, or doesn't. */
function ofSession(account: Account, intent: string): Happening[] {
  const session = account.checkoutSessions.find(({ payment_intent }) => payment_intent === intent);
  const isWaiting = session?.status === 'complete' && session.payment_status === 'unpaid';
  return isWaiting ? [told('checkout.session.async_payment_failed', session)] : [];
}

/** Money came in that no payment was waiting for. */
function leftOver(account: Account, transaction: string): Happening[] {
  const movement = account.cashBalanceTransactions.get(transaction);
  if (movement?.type !== 'funded') return [];
  const customer = account.customers.get(movement.customer);
  const left = customer?.[cash].available[movement.currency] ?? 0;
  return customer === undefined || left <= 0 ? [] : [told('cash_balance.funds_available', cashBalanceOf(customer))];
}
