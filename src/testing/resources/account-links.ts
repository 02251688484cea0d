import { AccountLink } from '../../generated/results/AccountLinks.ts';
import { accountLinks as table } from '../../resources/account-links.ts';
import { complete } from '../generic/complete.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid, noSuch } from '../problem.ts';

const MINUTES_5 = 5 * 60;

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => {
    if (account.accounts.get(params.account) === undefined) throw noSuch('account', params.account, 'account');
    for (const param of ['refresh_url', 'return_url'] as const) {
      if (params[param] === undefined)
        throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
    }
    const now = account.now();
    return complete(AccountLink, {
      created: now,
      expires_at: now + MINUTES_5,
      url: `https://connect.stripe.com/setup/s/${params.account}/${account.newId('', 12)}`,
    });
  },
};

export const accountLinks = routesOf(table, handlers);
