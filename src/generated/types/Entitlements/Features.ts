// Written by `npm run generate`. Not to be edited by hand.
import type { Metadata } from '../shared.ts';

export interface EntitlementsFeature {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/entitlements/feature/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/entitlements/feature/object) */
  object: 'entitlements.feature';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/entitlements/feature/object) */
  active: boolean;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/entitlements/feature/object) */
  livemode: boolean;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/entitlements/feature/object) */
  lookup_key: string;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/entitlements/feature/object) */
  metadata: Metadata;
  /** What it is called. [Docs](https://docs.stripe.com/api/entitlements/feature/object) */
  name: string;
}
