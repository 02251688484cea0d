import type { Inclusions } from '../inclusions.ts';
import { listed } from '../inclusions.ts';
import { intentOf, ownPayment, paymentsOf } from './payments-of.ts';

/** What an invoice shows where it is asked for. */
export const invoiceInclusions: Inclusions = {
  invoice: {
    confirmation_secret: {
      kinds: [],
      read: (account, id) => {
        const invoice = account.invoices.get(id);
        const intent = invoice && intentOf(account, ownPayment(account, invoice));
        return intent === undefined ? undefined : { client_secret: intent.client_secret, type: 'payment_intent' };
      },
    },
    payments: listed(
      ['invoice_payment'],
      (id) => `/v1/invoice_payments?invoice=${id}`,
      (account, id) => paymentsOf(account, id),
    ),
  },
};
