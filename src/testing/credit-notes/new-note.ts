import { CreditNote } from '../../generated/results/CreditNotes.ts';
import type { CreditNoteCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { type Bill, idOf } from '../invoices/bill.ts';
import { totalDiscounts } from '../invoices/discounted.ts';
import { settled } from '../invoices/mark-paid.ts';
import { adjustPayment } from '../invoices/open-payment.ts';
import { sum } from '../invoices/rounding.ts';
import { taxTotal, totalTaxes } from '../invoices/taxes.ts';
import { invalid, noSuch } from '../problem.ts';
import { giveBack } from './give-back.ts';
import { allNoteLines, type Note } from './note.ts';
import { newNoteLines } from './note-lines.ts';

/** As many lines as a credit note shows itself. */
const SHOWN = 10;

/**
 * Lowers a finalized invoice: first what remains to be paid, then what was paid already, which is given back.
 *
 * @throws Problem where there is less to be lowered, or nothing
 */
export function newNote(account: Account, params: CreditNoteCreateParams): Note {
  const invoice = account.invoices.get(params.invoice);
  if (invoice === undefined) throw noSuch('invoice', params.invoice, 'invoice');
  if (invoice.status === 'draft' || invoice.status === 'void') {
    throw invalid(`Credit notes lower finalized invoices; this one is ${invoice.status}.`, { param: 'invoice' });
  }
  const id = account.newId('cn_1', 23);
  const lines = newNoteLines(account, invoice, params);
  const totals = totalsOf(lines);
  const { total } = totals;
  if (params.amount !== undefined && params.amount !== total) {
    throw invalid(`The lines come to ${total}, not ${params.amount}.`, { param: 'amount' });
  }
  const before = Math.min(total, invoice.amount_remaining);
  const after = total - before;
  checkAmount(invoice, total);
  const given = giveBack(account, invoice, id, after, params);
  const earlier = account.creditNotes.filter((note) => note.invoice === invoice.id).length;
  const { effective_at: effective, memo, metadata, reason } = params;
  const note = account.creditNotes.add({
    ...created(
      CreditNote,
      { effective_at: effective ?? account.now(), memo, metadata },
      {
        ...given,
        ...totals,
        id,
        amount: total,
        created: account.now(),
        currency: invoice.currency,
        customer: idOf(invoice.customer) ?? '',
        invoice: invoice.id,
        lines: { data: lines.slice(0, SHOWN), has_more: lines.length > SHOWN, url: `/v1/credit_notes/${id}/lines` },
        number: `${invoice.number}-CN-${String(earlier + 1).padStart(2, '0')}`,
        pdf: `https://pay.stripe.com/credit_notes/${account.id}/test_${account.newId('', 40)}/pdf?s=ap`,
        post_payment_amount: after,
        pre_payment_amount: before,
        reason: reason ?? null,
        status: 'issued',
        type: after === 0 ? 'pre_payment' : before === 0 ? 'post_payment' : 'mixed',
      },
    ),
    [allNoteLines]: lines,
  });
  lower(account, invoice, before, after);
  return note;
}

function totalsOf(lines: ReturnType<typeof newNoteLines>) {
  const subtotal = sum(lines.map(({ amount }) => amount));
  const discount = sum(lines.map(({ discount_amount }) => discount_amount));
  const discounts = totalDiscounts(lines);
  const included = sum(lines.map(({ taxes }) => taxTotal(taxes, 'inclusive')));
  return {
    discount_amount: discount,
    discount_amounts: discounts,
    pretax_credit_amounts: discounts.map((one) => ({ ...one, type: 'discount' })),
    subtotal,
    subtotal_excluding_tax: subtotal - included,
    total: subtotal - discount + sum(lines.map(({ taxes }) => taxTotal(taxes, 'exclusive'))),
    total_excluding_tax: subtotal - discount - included,
    total_taxes: totalTaxes(lines),
  };
}

/** What the customer's balance has paid, or taken on, can be credited like the rest. */
function checkAmount(invoice: Bill, total: number): void {
  if (total < 1) throw invalid('A credit note lowers an invoice by at least 1.', { param: 'amount' });
  const earlier = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  const most = invoice.total - earlier;
  if (total <= most) return;
  const message = `At most ${most} of this invoice can be credited: it came to ${invoice.total}, and credit notes have lowered it by ${earlier}.`;
  throw invalid(message, { param: 'amount' });
}

/** What an invoice is after it was lowered: paid, if nothing remains. */
function lower(account: Account, invoice: Bill, before: number, after: number): void {
  const lowered = account.invoices.replace(withCredit(invoice, before, after));
  if (before === 0) return;
  if (lowered.amount_remaining === 0) settled(account, lowered);
  else adjustPayment(account, lowered);
}

const withCredit = (invoice: Bill, before: number, after: number): Bill => ({
  ...invoice,
  amount_due: invoice.amount_due - before,
  amount_remaining: invoice.amount_remaining - before,
  post_payment_credit_notes_amount: invoice.post_payment_credit_notes_amount + after,
  pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + before,
});

/** Takes a credit note back: its invoice asks for the full amount again. @throws Problem where money was given back */
export function voidNote(account: Account, note: Note): Note {
  const invoice = account.invoices.get(idOf(note.invoice) ?? '');
  if (note.status === 'void') throw invalid('This credit note is void already.');
  if (invoice?.status !== 'open' || note.post_payment_amount > 0) {
    throw invalid('Only a credit note of an open invoice, which gave nothing back, can be voided.');
  }
  const raised = account.invoices.replace(withCredit(invoice, -note.pre_payment_amount, 0));
  adjustPayment(account, raised);
  return account.creditNotes.replace({ ...note, status: 'void', voided_at: account.now() });
}
