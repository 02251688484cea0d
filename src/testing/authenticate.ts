import type { Account } from './account.ts';
import { accountOfKey, isGone } from './connect/connection.ts';
import { type AcceptedKeys, type KeyRights, rightsOf } from './keys.ts';
import { invalid, Problem } from './problem.ts';

/** Who sent a request, by its headers. */
export interface Identity {
  /** Whose objects the request is about: the key's own account, or the one named by `Stripe-Account`. */
  readonly accountId: string;
  /** Masked, to be shown in errors. */
  readonly key: string;
  readonly rights: KeyRights;
}

type Headers = Readonly<Record<string, string>>;

/** The account that every key belongs to. */
export const OWN_ACCOUNT = 'acct_1Emulator0000000';

/**
 * Checks the key, and reads which account is meant.
 *
 * @param accepted - the keys accepted, besides those that OAuth gave; undefined for any test key
 * @param platform - the account that every key belongs to but those that OAuth gave
 * @param now - Unix seconds
 * @throws Problem (401, or 403 for a key or an account out of place)
 */
export function authenticate(
  headers: Headers,
  accepted: AcceptedKeys | undefined,
  platform: Account,
  now: number,
): Identity {
  const key = keyOf(headers['authorization']);
  if (key === undefined) {
    throw unauthorised(
      'The request carries no API key. Send one as a bearer token, or as the user name of Basic auth.',
    );
  }
  if (/^[a-z]+_live_/.test(key)) {
    throw unauthorised(
      `${mask(key)} is a live key, and an emulator is no place for one. Use a test key: one that begins with sk_test_.`,
    );
  }
  if (key.startsWith('pk_')) {
    throw invalid(`${mask(key)} is a publishable key, which this API does not take. Use a secret key (sk_test_…).`, {
      code: 'secret_key_required',
      status: 403,
    });
  }
  const connected = accountOfKey(platform, key);
  if (connected === null) throw unauthorised(`${mask(key)} acted for an account that was disconnected.`);
  const rights = connected === undefined ? rightsOf(key, accepted) : {};
  if (rights === undefined) throw unauthorised(`Invalid API key provided: ${mask(key)}.`);
  if (rights.expiresAt !== undefined && rights.expiresAt <= now) {
    throw unauthorised(`Expired API key provided: ${mask(key)}.`, 'api_key_expired');
  }
  return { accountId: accountOf(headers, key, platform, connected), key: mask(key), rights };
}

function keyOf(authorization: string | undefined): string | undefined {
  const [, scheme, value] = /^(Bearer|Basic)\s+(\S+)\s*$/i.exec(authorization ?? '') ?? [];
  if (scheme === undefined || value === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return value;
  try {
    return atob(value).split(':', 1)[0] || undefined;
  } catch {
    return undefined;
  }
}

/** Stripe-Context names an account by a path through the accounts above it. */
function accountOf(headers: Headers, key: string, platform: Account, connected = OWN_ACCOUNT): string {
  const named = headers['stripe-account'] ?? headers['stripe-context']?.split('/').at(-1);
  if (named === undefined || named === connected) return connected;
  if (connected === OWN_ACCOUNT && /^acct_\w+$/.test(named) && !isGone(platform, named)) return named;
  throw invalid(
    `The key ${mask(key)} does not have access to account '${named.slice(0, 100)}', or there is no such account.`,
    {
      code: 'account_invalid',
      status: 403,
    },
  );
}

/** Enough of a key to recognise it by, too little to use it. */
function mask(key: string): string {
  const [, start = ''] = /^((?:sk|rk|pk)_(?:test|live)_)/.exec(key) ?? [];
  return `${start}${'*'.repeat(8)}${key.length > start.length + 12 ? key.slice(-4) : ''}`;
}

function unauthorised(message: string, code?: string): Problem {
  return new Problem(
    { type: 'invalid_request_error', code, message },
    { status: 401, headers: { 'www-authenticate': 'Bearer realm="Stripe"' } },
  );
}
