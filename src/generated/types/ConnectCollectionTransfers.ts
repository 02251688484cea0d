// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../core/words.ts';
import type { Account } from './Accounts.ts';

export interface ConnectCollectionTransfer {
  id: string;
  object: 'connect_collection_transfer';
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  destination: Expandable<Account>;
  livemode: boolean;
}
