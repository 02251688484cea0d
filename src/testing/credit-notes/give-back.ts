import type { CreditNote, CreditNoteCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { type Bill, idOf } from '../invoices/bill.ts';
import { paymentsOf } from '../invoices/payments-of.ts';
import { sum } from '../invoices/rounding.ts';
import { refund } from '../payments/refund.ts';
import { invalid, noSuch } from '../problem.ts';
import { addCustomerBalance } from '../resources/customer-balance.ts';

/** How what was paid already is given back. */
interface GivenBack {
  readonly customer_balance_transaction: string | null;
  readonly out_of_band_amount: number | null;
  readonly refunds: CreditNote['refunds'];
}

/**
 * Gives back what was paid already: to the card, to the customer's balance, or outside of Stripe.
 *
 * @param amount - what has to be given back in all
 * @throws Problem where a request gives back more or less
 */
export function giveBack(
  account: Account,
  invoice: Bill,
  note: string,
  amount: number,
  params: CreditNoteCreateParams,
): GivenBack {
  const { credit_amount: credit = 0, out_of_band_amount: otherwise = 0, refund_amount: toCard = 0 } = params;
  const named = namedRefunds(account, invoice, params.refunds ?? []);
  const given = credit + otherwise + toCard + sum(named.map(({ amount_refunded }) => amount_refunded));
  if (given !== amount) {
    throw invalid(
      `The sum of credit amount, refund amount and out of band amount (${given}) must equal what the credit note gives ` +
        `back of what was paid (${amount}).`,
    );
  }
  const { currency } = invoice;
  const change = { amount: -credit, credit_note: note, currency, invoice: invoice.id, type: 'credit_note' } as const;
  return {
    customer_balance_transaction:
      credit === 0 ? null : addCustomerBalance(account, idOf(invoice.customer) ?? '', change).id,
    out_of_band_amount: otherwise || null,
    refunds: [...named, ...newRefunds(account, invoice, toCard, params.reason)],
  };
}

/** Refunds that were made before, each for as much as no credit note has counted yet. */
function namedRefunds(account: Account, invoice: Bill, given: readonly CreditNoteCreateParams.Refund[]) {
  const intents = paymentsOf(account, invoice.id).map(({ payment }) => idOf(payment.payment_intent));
  const issued = account.creditNotes.filter(({ status }) => status === 'issued');
  const counted = issued.flatMap(({ refunds }) => refunds);
  for (const [index, one] of given.entries()) {
    const param = `refunds[${index}]`;
    const { amount_refunded, payment_record_refund: record, refund: id = '' } = one;
    if (record !== undefined) throw noSuch('payment record', record.payment_record, `${param}[payment_record_refund]`);
    const made = account.refunds.get(id);
    if (made === undefined) throw noSuch('refund', id, `${param}[refund]`);
    if (!intents.includes(idOf(made.payment_intent) ?? ''))
      throw invalid('This refund is not of a payment of the invoice.', { param: `${param}[refund]` });
    const left =
      made.amount - sum(counted.filter(({ refund: of }) => of === id).map((before) => before.amount_refunded));
    const amount = amount_refunded ?? left;
    if (amount < 1 || amount > left)
      throw invalid(`Of this refund, ${left} is left to be counted.`, { param: `${param}[amount_refunded]` });
    counted.push(shown(id, amount));
  }
  return given.length === 0 ? [] : counted.slice(-given.length);
}

const shown = (refunded: string, amount: number): CreditNote.Refund => ({
  amount_refunded: amount,
  payment_record_refund: null,
  refund: refunded,
  type: 'refund',
});

/** Gives money back to where it came from, the latest payment first. */
function newRefunds(account: Account, invoice: Bill, amount: number, reason: string | undefined): CreditNote.Refund[] {
  const refunds: CreditNote.Refund[] = [];
  let left = amount;
  for (const payment of paymentsOf(account, invoice.id)) {
    const intent = account.paymentIntents.get(idOf(payment.payment.payment_intent) ?? '');
    const charge = account.charges.get(intent?.latest_charge ?? '');
    const most =
      charge === undefined || payment.status !== 'paid' ? 0 : charge.amount_captured - charge.amount_refunded;
    const part = Math.min(left, most);
    if (part <= 0 || intent === undefined) continue;
    const why = reason === 'duplicate' || reason === 'fraudulent' ? reason : 'requested_by_customer';
    refunds.push(shown(refund(account, { amount: part, payment_intent: intent.id, reason: why }).id, part));
    left -= part;
  }
  if (left === 0) return refunds;
  throw invalid(`Only ${amount - left} was paid by payments that can be refunded.`, { param: 'refund_amount' });
}
