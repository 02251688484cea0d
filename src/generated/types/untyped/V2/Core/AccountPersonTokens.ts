// Written by `npm run generate`. Not to be edited by hand.

export interface V2CoreAccountPersonToken {
  id: string;
  object: 'v2.core.account_person_token';
  created: string;
  expires_at: string;
  livemode: boolean;
  used: boolean;
}
