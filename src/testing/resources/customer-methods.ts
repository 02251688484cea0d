import type { customers as table } from '../../resources/customers.ts';
import type { Account } from '../account.ts';
import { findCustomer, findOwned } from '../find.ts';
import type { Handlers } from '../handler.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { listPage } from '../page.ts';
import { attachMethod } from '../payments/attach.ts';
import { findMethod } from '../payments/find-method.ts';

type Actions = Handlers<(typeof table)['actions']>;

/** Gives a customer a payment method, or the one that a test id stands for. @throws Problem where it is declined */
export function giveMethod(account: Account, customer: string, id: string): PaymentMethod {
  return attachMethod(account, findMethod(account, id), customer);
}

export const customerMethods: Pick<Actions, 'listPaymentMethods' | 'retrievePaymentMethod'> = {
  listPaymentMethods: (account, params, { customer }) => {
    findCustomer(account, customer);
    return listPage(
      account.paymentMethods,
      ['payment_method'],
      params,
      (row) =>
        row.customer === customer &&
        (params.type === undefined || row.type === params.type) &&
        (params.allow_redisplay === undefined || row.allow_redisplay === params.allow_redisplay),
    );
  },

  retrievePaymentMethod: (account, _params, { customer, payment_method: id }) =>
    findOwned(account, account.paymentMethods, id, customer, 'payment method'),
};
