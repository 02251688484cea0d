import { invoicePayments as table } from '../../resources/invoice-payments.ts';
import { lists, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  retrieve: retrieves(({ invoicePayments }) => invoicePayments, 'invoice_payment'),
  list: lists(({ invoicePayments }) => invoicePayments),
};

export const invoicePayments = routesOf(table, handlers);
