// Written by `npm run generate`. Not to be edited by hand.

export interface ReserveTransaction {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'reserve_transaction';
  /** How much. In the currency's smallest unit. */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  /** A text of your own about it. */
  description: string | null;
}
