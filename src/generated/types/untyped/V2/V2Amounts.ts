// Written by `npm run generate`. Not to be edited by hand.

export interface V2V2Amount {
  value: number;
  currency: string;
}
