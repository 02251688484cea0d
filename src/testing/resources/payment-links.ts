import { paymentLinks as table } from '../../resources/payment-links.ts';
import { changeLink, newLink } from '../checkout/new-link.ts';
import { lineOwner } from '../checkout/session.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { listPage } from '../page.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newLink,
  retrieve: retrieves(({ paymentLinks }) => paymentLinks, 'payment_link'),
  update: (account, params, ids) => changeLink(account, named(account.paymentLinks, ids, 'payment_link'), params),
  list: lists(({ paymentLinks }) => paymentLinks),
  listLineItems: (account, params, ids) => {
    const { id } = named(account.paymentLinks, ids, 'payment_link');
    return listPage(account.lineItems, ['item'], params, ({ [lineOwner]: owner }) => owner === id);
  },
};

export const paymentLinks = routesOf(table, handlers);
