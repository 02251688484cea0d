import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { findMethod } from '../payments/find-method.ts';
import { invalid, noSuch } from '../problem.ts';
import { idOf, subscriptionOf } from './bill.ts';

/** What an invoice is charged to unless something else is named: its own default, its subscription's, its customer's. */
export function defaultMethod(account: Account, invoice: Invoice): PaymentMethod | undefined {
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  const customer = account.customers.get(idOf(invoice.customer) ?? '');
  const candidates = [
    invoice.default_payment_method,
    invoice.default_source,
    subscription?.default_payment_method,
    subscription?.default_source,
    customer?.invoice_settings.default_payment_method,
    customer?.default_source,
  ];
  const id = candidates.map(idOf).find((one) => one !== undefined && isThere(account, one));
  return id === undefined ? undefined : findMethod(account, id);
}

const isThere = (account: Account, id: string): boolean =>
  account.paymentMethods.get(id) !== undefined || account.sources.get(id)?.object === 'card';

/** A payment method that a request names for an invoice. @throws Problem unless it is the customer's */
export function ownMethod(account: Account, customer: string | undefined, id: string, param: string): PaymentMethod {
  if (!isThere(account, id) && !id.startsWith('pm_')) throw noSuch('payment method', id, param);
  const method = findMethod(account, id, param);
  if (method.customer !== null && method.customer === customer) return method;
  throw invalid(
    `The customer does not have a payment method with the ID ${id}. It has to be attached to the customer first.`,
    { code: 'resource_missing', param },
  );
}
