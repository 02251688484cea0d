import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { spendDiscounts } from '../discounts/end-discount.ts';
import type { Customer } from '../objects/customer.ts';
import { checkChargeAmount } from '../payments/money.ts';
import { invalid } from '../problem.ts';
import { addCustomerBalance } from '../resources/customer-balance.ts';
import { settlement } from './balance.ts';
import { type Bill, daysUntilDue, idOf } from './bill.ts';
import { nextStatus } from './life-cycle.ts';
import { settled } from './mark-paid.ts';
import { customerFields } from './new-invoice.ts';
import { openPayment } from './open-payment.ts';
import { withTotals } from './totals.ts';

const DAY = 24 * 60 * 60;
/** How long after it is finalized an invoice that collects itself is charged. */
const HOUR = 60 * 60;

/**
 * Ends a draft: its number and amounts are fixed, the customer's balance is used, and a payment is opened for what is
 * left. One that comes to nothing is paid at once.
 *
 * @throws Problem where it is no draft
 */
export function finalize(account: Account, draft: Invoice): Invoice {
  const status = nextStatus(draft, 'finalized');
  const customer = account.customers.get(idOf(draft.customer) ?? '');
  if (customer === undefined) throw invalid('The customer of this invoice was deleted.', { code: 'resource_missing' });
  const now = account.now();
  const bill: Bill = withTotals(account, { ...draft, ...customerFields(account, customer) });
  const { amount_due, ending } = settlement(bill.total, bill.starting_balance, bill.currency);
  if (amount_due > 0) checkChargeAmount(amount_due, bill.currency);
  const days = bill[daysUntilDue];
  const token = account.newId('', 40);
  const open = account.invoices.replace({
    ...bill,
    amount_due,
    amount_remaining: amount_due,
    automatically_finalizes_at: null,
    due_date: days === undefined ? bill.due_date : now + days * DAY,
    effective_at: bill.effective_at ?? now,
    ending_balance: ending,
    hosted_invoice_url: `https://invoice.stripe.com/i/${account.id}/test_${token}?s=ap`,
    invoice_pdf: `https://pay.stripe.com/invoice/${account.id}/test_${token}/pdf?s=ap`,
    next_payment_attempt: collectsItself(bill) && amount_due > 0 ? now + HOUR : null,
    number: bill.number ?? nextNumber(account, customer),
    status,
    status_transitions: { ...bill.status_transitions, finalized_at: now },
  });
  spendDiscounts(account, lentDiscounts(account, open));
  useBalance(account, open, bill.starting_balance, ending);
  if (amount_due === 0) return settled(account, open);
  openPayment(account, open);
  if (open.due_date !== null) account.schedule(open.due_date, 'invoice.due', open.id);
  if (open.next_payment_attempt !== null) account.schedule(open.next_payment_attempt, 'invoice.collect', open.id);
  return open;
}

/** Discounts that were not given for this invoice alone: those that hold once are used up by it. */
function lentDiscounts(account: Account, { discounts, id }: Invoice): string[] {
  const ids = discounts.flatMap((discount) => idOf(discount) ?? []);
  return ids.filter((one) => account.discounts.get(one)?.invoice !== id);
}

const collectsItself = ({ auto_advance, collection_method }: Invoice): boolean =>
  auto_advance === true && collection_method === 'charge_automatically';

/** The next number of the customer's own. */
function nextNumber(account: Account, { id, invoice_prefix, next_invoice_sequence: sequence }: Customer): string {
  const current = account.customers.get(id);
  if (current !== undefined) account.customers.replace({ ...current, next_invoice_sequence: sequence + 1 });
  return `${invoice_prefix}-${String(sequence).padStart(4, '0')}`;
}

/** Books what the customer's balance has paid, or takes on. */
function useBalance(account: Account, invoice: Invoice, before: number, after: number): void {
  const { currency, customer, id } = invoice;
  const owner = account.customers.get(idOf(customer) ?? '');
  if (owner === undefined) return;
  const tooSmall = after > 0 ? Math.max(0, after - Math.max(before, 0)) : 0;
  const applied = after - before - tooSmall;
  const book = (amount: number, type: 'applied_to_invoice' | 'invoice_too_small') =>
    amount !== 0 && addCustomerBalance(account, owner.id, { amount, currency, invoice: id, type });
  book(applied, 'applied_to_invoice');
  book(tooSmall, 'invoice_too_small');
  if (owner.currency === null && before === after) account.customers.replace({ ...owner, currency });
}
