// Written by `npm run generate`. Not to be edited by hand.

export interface JapanAddress {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
  town: string | null;
}
