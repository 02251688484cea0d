import type { Account } from '../account.ts';
import type { CashBalanceTransaction } from '../objects/cash-balance-transaction.ts';
import { type Customer, cash } from '../objects/customer.ts';
import { cashApplied, type PaymentIntent } from '../objects/payment-intent.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { invalid } from '../problem.ts';
import { cashOf, moveCash } from './cash.ts';
import { collect } from './collect.ts';
import { instructionsFor, transferTypeOf } from './financial-addresses.ts';
import { methodOf } from './find-method.ts';
import { nextStatus, requireStatus } from './life-cycle.ts';
import { optionOf } from './method-options.ts';

/** Pays from the customer's cash balance if it suffices; otherwise the customer is told where to transfer money to. */
export function payFromCashBalance(account: Account, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const customer = payerOf(account, intent);
  const isEnough = cashOf(customer, intent.currency) >= remaining(intent);
  if (isEnough && customer[cash].reconciliationMode === 'automatic')
    return apply(account, intent, method, remaining(intent));
  return account.paymentIntents.replace({
    ...intent,
    next_action: instructions(intent, customer.id),
    status: nextStatus(intent, 'actionNeeded'),
  });
}

/**
 * Pays, wholly or in part, from what the customer has sent in.
 *
 * @param amount - default: all that is still to be paid
 * @throws Problem where the intent doesn't wait for a transfer, or there is not enough
 */
export function applyCash(account: Account, intent: PaymentIntent, amount = remaining(intent)): PaymentIntent {
  requireStatus(intent, ['requires_action']);
  if (intent.next_action?.type !== 'display_bank_transfer_instructions') {
    throw invalid('This payment intent does not wait for a bank transfer.', {
      code: 'payment_intent_unexpected_state',
    });
  }
  const customer = payerOf(account, intent);
  if (amount < 1 || amount > remaining(intent)) {
    throw invalid(`The amount is at least 1 and at most what is still to be paid, ${remaining(intent)}.`, {
      param: 'amount',
    });
  }
  if (amount > cashOf(customer, intent.currency)) {
    throw invalid(
      `The customer has sent in ${cashOf(customer, intent.currency)} that is not spent yet, less than ${amount}.`,
      {
        code: 'insufficient_funds',
        param: 'amount',
      },
    );
  }
  return apply(account, intent, methodOf(account, intent), amount);
}

/** A transfer from the customer's bank comes in, and pays what waits for it, the oldest first. */
export function receiveTransfer(
  account: Account,
  customer: Customer,
  currency: string,
  amount: number,
  reference: string | null,
): CashBalanceTransaction {
  const type = transferTypeOf(currency);
  if (type === undefined) throw invalid(`No bank transfers are made in ${currency}.`, { param: 'currency' });
  const received = moveCash(account, customer, currency, amount, {
    type: 'funded',
    funded: { bank_transfer: { reference, type, [type]: SENDERS[type] } },
  });
  if (customer[cash].reconciliationMode === 'automatic') payWaiting(account, customer.id, currency);
  return received;
}

const SENDER = { sender_name: 'Jenny Rosen' };

/** What is said of the sender, by the way that the money came. */
const SENDERS: Readonly<Record<string, object>> = {
  eu_bank_transfer: { ...SENDER, bic: 'BYLADEM1001', iban_last4: '3000' },
  gb_bank_transfer: { ...SENDER, account_number_last4: '2345', sort_code: '108800' },
  jp_bank_transfer: { ...SENDER, sender_bank: 'STRIPE TEST BANK', sender_branch: null },
  mx_bank_transfer: SENDER,
  us_bank_transfer: SENDER,
};

function payWaiting(account: Account, customerId: string, currency: string): void {
  const waiting = account.paymentIntents.filter(
    (intent) =>
      intent.customer === customerId &&
      intent.currency === currency &&
      intent.next_action?.type === 'display_bank_transfer_instructions',
  );
  for (const intent of waiting.reverse()) {
    const available = cashOf(payerOf(account, intent), currency);
    if (available >= remaining(intent)) applyCash(account, intent);
  }
}

/** Gives back to the customer what was applied to a payment that won't be made. */
export function returnApplied(account: Account, intent: PaymentIntent): void {
  if (intent[cashApplied] === 0) return;
  moveCash(account, payerOf(account, intent), intent.currency, intent[cashApplied], {
    type: 'unapplied_from_payment',
    unapplied_from_payment: { payment_intent: intent.id },
  });
}

function apply(account: Account, intent: PaymentIntent, method: PaymentMethod, amount: number): PaymentIntent {
  const customer = payerOf(account, intent);
  moveCash(account, customer, intent.currency, -amount, {
    type: 'applied_to_payment',
    applied_to_payment: { payment_intent: intent.id },
  });
  const paid: PaymentIntent = { ...intent, [cashApplied]: intent[cashApplied] + amount };
  if (remaining(paid) === 0) return collect(account, paid, method);
  return account.paymentIntents.replace({ ...paid, next_action: instructions(paid, customer.id) });
}

const remaining = (intent: PaymentIntent) => intent.amount - intent[cashApplied];

function payerOf(account: Account, { customer }: PaymentIntent): Customer {
  const payer = customer === null ? undefined : account.customers.get(customer);
  if (payer === undefined)
    throw invalid('A bank transfer is made by a customer: give the payment intent one.', { param: 'customer' });
  return payer;
}

function instructions(intent: PaymentIntent, customer: string) {
  const options = bankTransferOptions(intent);
  const param = 'payment_method_options[customer_balance][bank_transfer][type]';
  const { financial_addresses, type } = instructionsFor(
    customer,
    intent.currency,
    options.type,
    param,
    options.country,
  );
  return {
    type: 'display_bank_transfer_instructions',
    display_bank_transfer_instructions: {
      amount_remaining: remaining(intent),
      currency: intent.currency,
      financial_addresses,
      hosted_instructions_url: `https://payments.stripe.com/bank_transfers/instructions/${intent.id}`,
      reference: intent.id.slice(-8).toUpperCase(),
      type,
    },
  } as const;
}

/** @throws Problem where the intent doesn't say what kind of transfer it expects */
function bankTransferOptions(intent: PaymentIntent): { type: string; country: string | undefined } {
  const type = optionOf(intent, 'customer_balance', 'bank_transfer', 'type');
  const country = optionOf(intent, 'customer_balance', 'bank_transfer', 'eu_bank_transfer', 'country');
  if (typeof type === 'string') return { type, country: typeof country === 'string' ? country : undefined };
  const param = 'payment_method_options[customer_balance][bank_transfer][type]';
  throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
}
