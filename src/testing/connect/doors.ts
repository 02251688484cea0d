import type { Account } from '../account.ts';
import { OWN_ACCOUNT } from '../authenticate.ts';

/** What comes back in the address that an account's holder returns to. */
export interface ConnectionApproval {
  /** For `oauth.token`: good once, within five minutes. */
  readonly code: string;
  readonly scope: 'read_write';
  /** As it was given, to be compared with the session's. */
  readonly state: string | null;
}

/** What the holders of accounts do, who never send a request themselves. */
export interface ConnectDoors {
  /**
   * Somebody follows an address of `oauth.authorizeUrl`, and agrees to connect an account that they have opened with
   * Stripe. Whatever the platform may later do for it goes by the code.
   *
   * @throws TypeError for an address of another page, and for parameters that this page doesn't take
   * @example
   * ```ts
   * const { code } = emulator.approveConnection(oauth.authorizeUrl({ client_id: 'ca_123', state: 'random' }));
   * const { stripe_user_id } = await oauth.token(stripe, { grant_type: 'authorization_code', code });
   * ```
   */
  approveConnection(authorizeUrl: string): ConnectionApproval;
}

/** How long a code is good for, in seconds. */
const CODE_LIFE = 5 * 60;

/** @param accountOf - what the account of an id holds */
export function connectDoors(accountOf: (id: string) => Account): ConnectDoors {
  return {
    approveConnection: (authorizeUrl) => {
      const { pathname, searchParams } = new URL(authorizeUrl);
      const [, express] = /^\/(express\/)?oauth\/authorize$/.exec(pathname) ?? refuse(`${pathname} is another page.`);
      const clientId = searchParams.get('client_id') ?? '';
      if (!/^ca_\w+$/.test(clientId)) refuse('client_id is that of a platform: ca_…');
      if (searchParams.get('response_type') !== 'code') refuse("response_type is 'code'.");
      if ((searchParams.get('scope') ?? 'read_write') !== 'read_write')
        refuse('only the scope read_write is emulated.');
      const platform = accountOf(OWN_ACCOUNT);
      const { id: code } = platform.connectionCodes.add({
        id: platform.newId('ac_', 32),
        object: 'oauth_code',
        clientId,
        type: express === undefined ? 'standard' : 'express',
        email: searchParams.get('stripe_user[email]') ?? undefined,
        expiresAt: platform.now() + CODE_LIFE,
      });
      return { code, scope: 'read_write', state: searchParams.get('state') };
    },
  };
}

function refuse(why: string): never {
  throw new TypeError(`approveConnection: ${why}`);
}
