import type { Account } from '../account.ts';
import type { Stored } from '../collection.ts';

/** That the holder of an account has agreed to connect it: good for one exchange. */
export interface ConnectionCode extends Stored {
  readonly object: 'oauth_code';
  readonly clientId: string;
  readonly type: 'express' | 'standard';
  readonly email: string | undefined;
  /** Unix seconds. */
  readonly expiresAt: number;
}

/** What a platform was given for a code: a key that acts for the account, or what gets it another such key. */
export interface ConnectionToken extends Stored {
  readonly object: 'oauth_access_token' | 'oauth_refresh_token';
  readonly account: string;
  readonly clientId: string;
}

/** A token that is still good for something: its account is one of the platform's. */
export function liveToken(platform: Account, id: string): ConnectionToken | undefined {
  const token = platform.connectionTokens.get(id);
  return token !== undefined && platform.accounts.get(token.account) !== undefined ? token : undefined;
}

/** Whose account a key acts for that a platform was given; undefined for other keys, null where that has ended. */
export function accountOfKey(platform: Account, key: string): string | null | undefined {
  const token = platform.connectionTokens.get(key);
  if (token?.object !== 'oauth_access_token') return undefined;
  return liveToken(platform, key)?.account ?? null;
}

/** Whether a platform once had an account, and has it no more. */
export function isGone(platform: Account, id: string): boolean {
  return platform.accounts.knows(id) && platform.accounts.get(id) === undefined;
}
