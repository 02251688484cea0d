// Written by `npm run generate`. Not to be edited by hand.
import type { Metadata } from '../shared.ts';

export interface EntitlementsFeature {
  id: string;
  object: 'entitlements.feature';
  active: boolean;
  livemode: boolean;
  /** Up to 80 characters. */
  lookup_key: string;
  metadata: Metadata;
  name: string;
}
