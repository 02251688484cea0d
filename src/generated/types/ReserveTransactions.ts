// Written by `npm run generate`. Not to be edited by hand.

export interface ReserveTransaction {
  id: string;
  object: 'reserve_transaction';
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  description: string | null;
}
