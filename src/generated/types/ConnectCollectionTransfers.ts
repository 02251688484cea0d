// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../core/words.ts';
import type { Account } from './Accounts.ts';

export interface ConnectCollectionTransfer {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'connect_collection_transfer';
  /** How much. In the currency's smallest unit. */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  /** What the money goes to. */
  destination: Expandable<Account>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
}
