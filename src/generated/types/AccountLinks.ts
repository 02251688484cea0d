// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface AccountLink {
  object: 'account_link';
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  expires_at: number;
  url: string;
}

export interface AccountLinkCreateParams {
  account: string;
  type: AccountLinkCreateParams.Type;
  collect?: AccountLinkCreateParams.Collect | undefined;
  collection_options?: AccountLinkCreateParams.CollectionOptions | undefined;
  expand?: readonly string[] | undefined;
  refresh_url?: string | undefined;
  return_url?: string | undefined;
}
export declare namespace AccountLinkCreateParams {
  export type Type = 'account_onboarding' | 'account_update' | OtherString;
  export type Collect = 'currently_due' | 'eventually_due' | OtherString;
  export interface CollectionOptions {
    fields?: CollectionOptions.Fields | undefined;
    future_requirements?: CollectionOptions.FutureRequirements | undefined;
  }
  export namespace CollectionOptions {
    export type Fields = 'currently_due' | 'eventually_due' | OtherString;
    export type FutureRequirements = 'include' | 'omit' | OtherString;
  }
}
