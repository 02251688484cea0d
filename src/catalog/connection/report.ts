import type { ErrorData } from '../outcome.ts';

/** What is known of one permission. */
export interface PermissionReport {
  /** As Stripe's dashboard calls it. */
  readonly resource: string;
  readonly level: 'read' | 'write';
  /** `unknown` where only writing would tell. */
  readonly state: 'granted' | 'missing' | 'unknown';
  /** The ids of the chosen actions that need it. */
  readonly actions: readonly string[];
  /** Why it is missing or unknown; of a missing one, what Stripe said. */
  readonly why?: string;
  /** What Stripe's own error calls it, for example `rak_customer_read`. */
  readonly stripeName?: string;
}

/** Whose data a key reaches. What the key may not read is null. */
export interface ConnectedAccount {
  readonly id: string | null;
  readonly name: string | null;
  /** Two letters (ISO 3166-1). */
  readonly country: string | null;
}

/** A key that works, and what is known of it: plain data. */
export interface Connected {
  readonly ok: true;
  readonly mode: 'test' | 'live' | 'unknown';
  readonly keyType: 'secret' | 'restricted' | 'organization' | 'unknown';
  readonly account: ConnectedAccount;
  /** Of the chosen actions, by resource; reading before writing. */
  readonly permissions: readonly PermissionReport[];
}

/** Why nothing could be found out: the key is refused, the account is out of reach, or Stripe is. */
export interface NotConnected {
  readonly ok: false;
  readonly error: ErrorData;
}

/** What `checkConnection` found out. */
export type ConnectionReport = Connected | NotConnected;
