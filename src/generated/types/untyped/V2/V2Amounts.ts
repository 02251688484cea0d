// Written by `npm run generate`. Not to be edited by hand.

export interface V2V2Amount {
  /** How much, in the currency's smallest unit. */
  value: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
}
