import { disputes as table } from '../../resources/disputes.ts';
import { answerDispute, closeDispute } from '../disputes/answer.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';

const PARAM = 'dispute';

const handlers: Handlers<(typeof table)['actions']> = {
  retrieve: retrieves(({ disputes }) => disputes, PARAM),
  update: (account, params, ids) => answerDispute(account, named(account.disputes, ids, PARAM), params),
  list: lists(({ disputes }) => disputes),
  close: (account, _params, ids) => closeDispute(account, named(account.disputes, ids, PARAM)),
};

export const disputes = routesOf(table, handlers);
