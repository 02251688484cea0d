import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { invalid } from '../problem.ts';
import { attempt } from './attempt.ts';
import { idOf } from './bill.ts';
import { ownMethod } from './default-method.ts';
import { finalize } from './finalize.ts';
import { nextStatus } from './life-cycle.ts';
import { settled } from './mark-paid.ts';
import { giveUpPayments, refuseIfProcessing } from './open-payment.ts';

/** How an invoice is charged. */
export interface Means {
  /** The id of one of the customer's. Default: the invoice's, its subscription's or the customer's own. */
  readonly paymentMethod?: string | undefined;
  /** A card whose holder has to be asked waits for them either way. */
  readonly offSession?: boolean | undefined;
}

/** Charges an open invoice. Where the charge is declined, the invoice stays open and nothing is thrown. */
export function attemptPayment(account: Account, invoice: Invoice, { paymentMethod }: Means = {}): Invoice {
  if (invoice.status === 'paid') return invoice;
  return attempt(account, invoice, { method: methodNamed(account, invoice, paymentMethod) }).invoice;
}

/** Pays an invoice; a draft is finalized first. @throws Problem where it can't be paid, or the charge is declined */
export function pay(account: Account, given: Invoice, { paymentMethod }: Means = {}): Invoice {
  const invoice = opened(account, given);
  if (invoice.status === 'paid') return invoice;
  const outcome = attempt(account, invoice, { method: methodNamed(account, invoice, paymentMethod) });
  if (outcome.problem !== undefined) throw outcome.problem;
  return outcome.invoice;
}

/** Marks an invoice as paid by other means than Stripe; a draft is finalized first. */
export function payOutOfBand(account: Account, given: Invoice): Invoice {
  const invoice = opened(account, given);
  if (invoice.status === 'paid') return invoice;
  refuseIfProcessing(account, invoice);
  giveUpPayments(account, invoice);
  const { amount_paid: paid, amount_paid_off_stripe: before = 0, amount_remaining: rest } = invoice;
  return settled(account, { ...invoice, amount_paid: paid + rest, amount_paid_off_stripe: before + rest });
}

/** An invoice that can be paid. What was paid before is refused; what comes to nothing is paid by being finalized. */
function opened(account: Account, invoice: Invoice): Invoice {
  if (invoice.status === 'draft') return finalize(account, invoice);
  nextStatus(invoice, 'paid');
  return invoice;
}

function methodNamed(account: Account, { customer }: Invoice, id: string | undefined) {
  if (id === undefined) return undefined;
  if (id === '') throw invalid('Name a payment method, or leave it out.', { param: 'payment_method' });
  return ownMethod(account, idOf(customer), id, 'payment_method');
}
