import { post, resource } from '../../core/action.ts';
import { lazySchema } from '../../core/lazy-schema.ts';
import * as z from '../../core/zod.ts';
import type { Account } from '../account.ts';
import { liveToken } from '../connect/connection.ts';
import { newAccount } from '../connect/new-account.ts';
import { isOnboarded, requested, reviewed } from '../connect/requirements.ts';
import { Bare, type Handlers, routesOf } from '../handler.ts';
import { notEmulated, OAuthProblem } from '../problem.ts';

type Params = Readonly<Record<string, unknown>>;

const params = lazySchema<Params>(() => z.record(z.string(), z.unknown()));
const result = lazySchema<unknown>(() => z.unknown());

const table = resource(
  { name: 'oauth', permission: 'Accounts' },
  {
    token: post('/oauth/token', params, result, { effect: 'write' }),
    deauthorize: post('/oauth/deauthorize', params, result, { effect: 'destructive' }),
  },
);

const handlers: Handlers<(typeof table)['actions']> = {
  token: (account, given) => {
    switch (text(given, 'grant_type')) {
      case 'authorization_code':
        return exchanged(account, text(given, 'code'));
      case 'refresh_token':
        return renewed(account, text(given, 'refresh_token'), given['scope']);
      default:
        throw new OAuthProblem('unsupported_grant_type', 'grant_type is authorization_code or refresh_token.');
    }
  },
  deauthorize: (account, given) => {
    const [clientId, id] = [text(given, 'client_id'), text(given, 'stripe_user_id')];
    const isTheirs = account.connectionTokens.find((token) => token.account === id && token.clientId === clientId);
    if (isTheirs === undefined || account.accounts.get(id) === undefined) {
      throw new OAuthProblem(
        'invalid_client',
        `The account '${id.slice(0, 100)}' is not connected to the platform '${clientId.slice(0, 100)}' by OAuth.`,
      );
    }
    account.accounts.delete(id);
    tell(account, id, clientId, 'account.application.deauthorized');
    return new Bare({ stripe_user_id: id });
  },
};

/** What platforms ask of the host for OAuth. */
export const oauth = routesOf(table, handlers);

function exchanged(platform: Account, code: string): Bare {
  const known = platform.connectionCodes.get(code);
  if (known === undefined || known.expiresAt <= platform.now()) {
    throw new OAuthProblem('invalid_grant', 'There is no such code, or it has been used, or it has expired.');
  }
  platform.connectionCodes.delete(code);
  const { type, email, clientId } = known;
  const row = newAccount(platform, email === undefined ? { type } : { type, email });
  const now = platform.now();
  const asked = { card_payments: now, transfers: now };
  platform.accounts.replace(reviewed(platform, { ...row, [isOnboarded]: true, [requested]: asked }));
  tell(platform, row.id, clientId, 'account.application.authorized');
  const { id } = platform.connectionTokens.add({
    id: platform.newId('rt_', 32),
    object: 'oauth_refresh_token',
    account: row.id,
    clientId,
  });
  return granted(platform, row.id, clientId, id);
}

function renewed(platform: Account, id: string, scope: unknown): Bare {
  const token = liveToken(platform, id);
  if (token?.object !== 'oauth_refresh_token') {
    throw new OAuthProblem('invalid_grant', 'There is no such refresh token, or its account was disconnected.');
  }
  if (scope !== undefined && scope !== 'read_write') throw notEmulated('tokens that only read', 'scope');
  return granted(platform, token.account, token.clientId, id);
}

function granted(platform: Account, account: string, clientId: string, refreshToken: string): Bare {
  const { id } = platform.connectionTokens.add({
    id: platform.newId('sk_test_', 24),
    object: 'oauth_access_token',
    account,
    clientId,
  });
  return new Bare({
    access_token: id,
    livemode: false,
    refresh_token: refreshToken,
    token_type: 'bearer',
    stripe_publishable_key: platform.newId('pk_test_', 24),
    stripe_user_id: account,
    scope: 'read_write',
  });
}

/** The event happens in the connected account. */
function tell(
  platform: Account,
  id: string,
  clientId: string,
  type: 'account.application.authorized' | 'account.application.deauthorized',
): void {
  const other = platform.other(id);
  const application = { id: clientId, object: 'application', name: 'Platform' };
  other.atomically(() => other.announce(type, application));
}

function text(given: Params, name: string): string {
  const value = given[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new OAuthProblem('invalid_request', `${name} is missing.`);
}
