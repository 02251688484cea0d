import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { addCustomerBalance } from '../resources/customer-balance.ts';
import { afterPayment } from '../subscriptions/invoice-outcome.ts';
import { idOf } from './bill.ts';
import { setDelinquent } from './delinquency.ts';
import { nextStatus } from './life-cycle.ts';
import { adjustPayment } from './open-payment.ts';

/** An invoice of which nothing remains to be paid. */
export function settled(account: Account, invoice: Invoice): Invoice {
  const now = account.now();
  const paid = account.invoices.replace({
    ...invoice,
    amount_remaining: 0,
    attempted: true,
    next_payment_attempt: null,
    status: nextStatus(invoice, 'paid'),
    status_transitions: { ...invoice.status_transitions, paid_at: now },
  });
  setDelinquent(account, paid, false);
  adjustPayment(account, paid);
  afterPayment(account, paid);
  return account.invoices.get(invoice.id) ?? paid;
}

/** How often it was tried by now: the first attempt counts, and after it those only that nobody asked for. */
export const attemptsWith = ({ attempt_count: before }: Invoice, isRetry: boolean): number =>
  before === 0 || isRetry ? before + 1 : before;

/** Counts an amount that came in: the invoice is paid when nothing remains; what is too much is the customer's. */
export function received(account: Account, invoice: Invoice, amount: number): Invoice {
  const counted = Math.min(amount, invoice.amount_remaining);
  const after: Invoice = {
    ...invoice,
    amount_overpaid: invoice.amount_overpaid + amount - counted,
    amount_paid: invoice.amount_paid + amount,
    amount_remaining: invoice.amount_remaining - counted,
    attempted: true,
  };
  const { currency, id } = invoice;
  const change = { amount: counted - amount, currency, invoice: id, type: 'invoice_overpaid' } as const;
  if (amount > counted) addCustomerBalance(account, idOf(invoice.customer) ?? '', change);
  if (after.amount_remaining === 0 && after.status !== 'paid') return settled(account, after);
  adjustPayment(account, after);
  return account.invoices.replace(after);
}
