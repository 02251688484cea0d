import { allowedOnly, type GivenParams, isGiven } from '../core/rule.ts';

const SAYS = 'Only what is sent to be paid falls due: this needs `collection_method: "send_invoice"`.';

const isSent = ({ collection_method: method }: GivenParams) => method === 'send_invoice';

/** Where nothing is said of it, a new invoice is collected as the subscription, or the invoice, that it is made from. */
const mayBeSent = (params: GivenParams) =>
  isSent(params) ||
  (!isGiven(params['collection_method']) && (isGiven(params['subscription']) || isGiven(params['from_invoice'])));

/** A new invoice has a due date only if it is sent. */
export const invoiceDueIfSent = allowedOnly(['days_until_due', 'due_date'], mayBeSent, SAYS);

/** The invoices of a new subscription have a due date only if they are sent. */
export const subscriptionDueIfSent = allowedOnly(['days_until_due'], isSent, SAYS);

/** What is changed to be charged by itself is not due at a date. */
export const notDueIfCharged = allowedOnly(
  ['days_until_due', 'due_date'],
  ({ collection_method: method }) => method !== 'charge_automatically',
  SAYS,
);
