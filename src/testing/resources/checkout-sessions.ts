import { checkoutSessions as table } from '../../resources/checkout-sessions.ts';
import { changeSession, expire, requireOpen } from '../checkout/change-session.ts';
import { newSession } from '../checkout/new-session.ts';
import { lineOwner } from '../checkout/session.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { listPage } from '../page.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => newSession(account, params),
  retrieve: retrieves(({ checkoutSessions }) => checkoutSessions, 'session'),
  update: (account, params, ids) => changeSession(account, named(account.checkoutSessions, ids, 'session'), params),
  list: lists(({ checkoutSessions }) => checkoutSessions),
  expire: (account, _params, ids) => {
    const session = named(account.checkoutSessions, ids, 'session');
    requireOpen(session, 'expired');
    return expire(account, session);
  },
  listLineItems: (account, params, ids) => {
    const { id } = named(account.checkoutSessions, ids, 'session');
    return listPage(account.lineItems, ['item'], params, ({ [lineOwner]: owner }) => owner === id);
  },
};

export const checkoutSessions = routesOf(table, handlers);
