import { Account as AccountSchema } from '../../generated/results/Accounts.ts';
import { accounts as table } from '../../resources/accounts.ts';
import type { Account } from '../account.ts';
import { newAccount, withParams } from '../connect/new-account.ts';
import { ownAccount } from '../connect/own-account.ts';
import { type AccountRow, capabilityOf, NOTHING_DUE, requested, reviewed } from '../connect/requirements.ts';
import { deletes, lists } from '../generic/handlers.ts';
import { fieldsOf } from '../generic/shape.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { balanceOf } from '../objects/balance.ts';
import { Page } from '../page.ts';
import { invalid, noSuch } from '../problem.ts';
import { accountPersons } from './account-persons.ts';
import { externalAccounts } from './external-accounts.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newAccount,
  retrieve: (account, _params, { account: id }) => (id === account.id ? ownAccount(account) : rowOf(account, id)),
  retrieveCurrent: (account) => ownAccount(account),
  update: (account, params, { account: id }) => withParams(account, rowOf(account, id), params),
  del: (account, params, ids) => {
    const other = account.other(rowOf(account, ids.account).id);
    const { available, pending } = balanceOf(other);
    if ([...available, ...pending].some(({ amount }) => amount !== 0))
      throw invalid('An account is deleted when its balance is nothing; this one has a balance.');
    return deletes(({ accounts }) => accounts, 'account')(account, params, ids);
  },
  list: lists(({ accounts }) => accounts),

  reject: (account, { reason }, { account: id }) => {
    const row = rowOf(account, id);
    const requirements = { ...NOTHING_DUE, ...row.requirements, disabled_reason: rejectionFor(reason) };
    return account.accounts.replace(reviewed(account, { ...row, requirements }));
  },
  unreject: (account, _params, { account: id }) => {
    const row = rowOf(account, id);
    if (!row.requirements?.disabled_reason?.startsWith('rejected'))
      throw invalid('This account has not been rejected.');
    return account.accounts.replace(
      reviewed(account, { ...row, requirements: { ...row.requirements, disabled_reason: null } }),
    );
  },

  listCapabilities: (account, _params, { account: id }) => {
    const row = rowOf(account, id);
    const all = Object.keys(row[requested] ?? {}).map((name) => capabilityOf(account, row, name));
    return new Page(all, false, ['capability']);
  },
  retrieveCapability: (account, _params, { account: id, capability }) => {
    const row = rowOf(account, id);
    checkCapability(capability);
    return capabilityOf(account, row, capability);
  },
  updateCapability: (account, { requested: isWanted }, { account: id, capability }) => {
    checkCapability(capability);
    const wish = isWanted === undefined ? {} : { [capability]: { requested: isWanted } };
    return capabilityOf(account, withParams(account, rowOf(account, id), { capabilities: wish }), capability);
  },

  createLoginLink: (account, _params, { account: id }) => {
    if (rowOf(account, id).controller?.stripe_dashboard?.type !== 'express') {
      throw invalid('Only accounts with the Express dashboard have login links.', { param: 'account' });
    }
    return {
      object: 'login_link',
      created: account.now(),
      url: `https://connect.stripe.com/express/${id}/${account.newId('', 12)}`,
    };
  },

  ...externalAccounts,
  ...accountPersons,
};

export const accounts = routesOf(table, handlers);

/** What a refused account is disabled for. */
function rejectionFor(reason: string): 'rejected.fraud' | 'rejected.other' | 'rejected.terms_of_service' {
  if (reason.startsWith('fraud')) return 'rejected.fraud';
  return reason === 'terms_of_service' ? 'rejected.terms_of_service' : 'rejected.other';
}

function rowOf(account: Account, id: string): AccountRow {
  const found = account.accounts.get(id);
  if (found !== undefined) return found;
  const message = `The key does not have access to account '${id.slice(0, 100)}', or there is no such account.`;
  throw invalid(message, { code: 'account_invalid', status: 403 });
}

function checkCapability(name: string): void {
  const known = fieldsOf(fieldsOf(AccountSchema)?.['capabilities']) ?? {};
  if (!Object.hasOwn(known, name)) throw noSuch('capability', name, 'capability', 404);
}
