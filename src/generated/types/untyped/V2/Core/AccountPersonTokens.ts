// Written by `npm run generate`. Not to be edited by hand.

export interface V2CoreAccountPersonToken {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/object) */
  object: 'v2.core.account_person_token';
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/object) */
  created: string;
  /** When it stops to be usable. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/object) */
  expires_at: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/person-tokens/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/v2/core/person-tokens/object) */
  used: boolean;
}
