import type { RefundCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Customer } from '../objects/customer.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { newRefund, type Refund } from '../objects/refund.ts';
import { invalid, noSuch } from '../problem.ts';
import { cashOf, moveCash } from './cash.ts';
import { checkCurrency, checkPositive } from './money.ts';

/** How long the customer has to say where the money should go. */
const EXPIRES_AFTER_SECONDS = 45 * 24 * 60 * 60;

/** Pays out what a customer has sent in and not spent. The customer is asked by mail where it should go. */
export function returnCash(account: Account, params: RefundCreateParams): Refund {
  const customer = account.customers.get(required(params.customer, 'customer'));
  if (customer === undefined) throw noSuch('customer', String(params.customer), 'customer');
  const amount = required(params.amount, 'amount');
  const currency = checkCurrency(required(params.currency, 'currency'));
  const email = required(params.instructions_email ?? customer.email ?? undefined, 'instructions_email');
  for (const name of ['charge', 'payment_intent'] as const) {
    if (params[name] !== undefined)
      throw invalid(`A refund from a cash balance belongs to no payment: leave ${name} out.`, { param: name });
  }
  checkPositive(amount);
  checkEnough(customer, currency, amount);
  moveCash(account, customer, currency, -amount, { type: 'return_initiated' });
  const now = account.now();
  return account.refunds.add(
    newRefund(account.newId('re_1', 23), now, {
      amount,
      currency,
      customer: customer.id,
      instructions_email: email,
      metadata: mergeMetadata({}, params.metadata),
      next_action: {
        type: 'display_details',
        display_details: {
          email_sent: { email_sent_at: now, email_sent_to: email },
          expires_at: now + EXPIRES_AFTER_SECONDS,
        },
      },
      reason: params.reason ?? null,
      status: 'requires_action',
    }),
  );
}

/** Calls off a refund that still waits for the customer. @throws Problem for any other */
export function cancelReturn(account: Account, refund: Refund): Refund {
  if (refund.status !== 'requires_action') {
    throw invalid(`Only refunds in status requires_action can be canceled; this one is in ${refund.status}.`);
  }
  const customer = refund.customer === null ? undefined : account.customers.get(refund.customer);
  if (customer !== undefined) moveCash(account, customer, refund.currency, refund.amount, { type: 'return_canceled' });
  const { next_action: _done, ...rest } = refund;
  return account.refunds.replace({ ...rest, status: 'canceled' });
}

function required<T>(value: T | undefined, param: string): T {
  if (value !== undefined) return value;
  throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
}

function checkEnough(customer: Customer, currency: string, amount: number): void {
  const available = cashOf(customer, currency);
  if (amount <= available) return;
  throw invalid(`The customer has ${available} in the cash balance; ${amount} is more.`, {
    code: 'insufficient_funds',
    param: 'amount',
  });
}
