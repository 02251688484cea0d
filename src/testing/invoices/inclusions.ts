import { type Inclusions, listed } from '../listed.ts';
import { intentOf, ownPayment, paymentsOf } from './payments-of.ts';

/** What an invoice shows where it is asked for. */
export const INVOICE_INCLUSIONS: Inclusions = {
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
