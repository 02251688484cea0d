// Written by `npm run generate`. Not to be edited by hand.

export interface LoginLink {
  object: 'login_link';
  /** Unix seconds. */
  created: number;
  url: string;
}
