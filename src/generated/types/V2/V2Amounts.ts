// Written by `npm run generate`. Not to be edited by hand.

export interface V2V2Amount {
  value: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
}
