import { InvoicePayment } from '../../generated/results/InvoicePayments.ts';
import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { complete } from '../generic/complete.ts';
import { isForInvoice, newPaymentIntent, type PaymentIntent } from '../objects/payment-intent.ts';
import { cancel } from '../payments/cancel.ts';
import { nextStatus, OPEN } from '../payments/life-cycle.ts';
import { invalid } from '../problem.ts';
import { idOf } from './bill.ts';
import { defaultMethod } from './default-method.ts';
import { intentOf, ownPayment, paymentsOf } from './payments-of.ts';

/** Opens the payment of what remains of an invoice. */
export function openPayment(account: Account, invoice: Invoice): PaymentIntent {
  const method = invoice.collection_method === 'charge_automatically' ? defaultMethod(account, invoice) : undefined;
  const fresh = newPaymentIntent(
    account.newId('pi_3', 23),
    account.newId('', 25),
    account.now(),
    invoice.amount_remaining,
    invoice.currency,
  );
  const types = typesOf(invoice);
  const plain: PaymentIntent = {
    ...fresh,
    allowed_payment_method_types: types,
    customer: idOf(invoice.customer) ?? null,
    description: describe(invoice),
    payment_method_types: types,
    setup_future_usage: invoice.billing_reason === 'subscription_create' ? 'off_session' : null,
    statement_descriptor: invoice.statement_descriptor,
    [isForInvoice]: true,
  };
  const intent = account.paymentIntents.add(
    method === undefined ? plain : { ...plain, payment_method: method.id, status: nextStatus(plain, 'methodGiven') },
  );
  addPayment(account, invoice, intent, true);
  return intent;
}

/** Counts a payment intent towards an invoice. */
export function addPayment(
  account: Account,
  { id, amount_remaining }: Invoice,
  intent: PaymentIntent,
  isDefault: boolean,
): InvoicePayment {
  return account.invoicePayments.add(
    complete(InvoicePayment, {
      id: account.newId('inpay_1', 23),
      amount_requested: isDefault ? amount_remaining : intent.amount,
      created: account.now(),
      currency: intent.currency,
      invoice: id,
      is_default: isDefault,
      payment: { payment_intent: intent.id, type: 'payment_intent' },
      status: 'open',
    }),
  );
}

/** After some of an invoice was settled otherwise, its own payment asks for the rest, or is given up. */
export function adjustPayment(account: Account, invoice: Invoice): void {
  const payment = ownPayment(account, invoice);
  const intent = intentOf(account, payment);
  if (payment === undefined || intent === undefined || !OPEN.includes(intent.status)) return;
  if (invoice.amount_remaining === 0) {
    giveUpPayments(account, invoice);
    return;
  }
  account.paymentIntents.replace({ ...intent, amount: invoice.amount_remaining });
  account.invoicePayments.replace({ ...payment, amount_requested: invoice.amount_remaining });
}

/** Cancels the payments that an invoice still waits for. */
export function giveUpPayments(account: Account, invoice: Invoice, reason = 'void_invoice'): void {
  for (const payment of paymentsOf(account, invoice.id)) {
    if (payment.status !== 'open') continue;
    const intent = intentOf(account, payment);
    if (payment.is_default && intent !== undefined && OPEN.includes(intent.status)) cancel(account, intent, reason);
    account.invoicePayments.replace({
      ...payment,
      status: 'canceled',
      status_transitions: { ...payment.status_transitions, canceled_at: account.now() },
    });
  }
}

/** @throws Problem while a payment is on its way, which nobody can stop any more */
export function refuseIfProcessing(account: Account, invoice: Invoice): void {
  const payments = paymentsOf(account, invoice.id).filter(({ status }) => status === 'open');
  if (!payments.some((payment) => intentOf(account, payment)?.status === 'processing')) return;
  throw invalid('A payment of this invoice is being processed: wait until it has succeeded or failed.');
}

/** The ways in which it can be paid: those it names, or those that the emulator's account has switched on. */
function typesOf({ currency, payment_settings: { payment_method_types: types } }: Invoice): readonly string[] {
  return types ?? (currency === 'usd' ? ['card', 'us_bank_account'] : ['card']);
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  subscription_create: 'Subscription creation',
  subscription_cycle: 'Subscription update',
  subscription_update: 'Subscription update',
};

function describe({ billing_reason: reason, id, number }: Invoice): string {
  return DESCRIPTIONS[reason ?? ''] ?? `Payment for Invoice ${number ?? id}`;
}
