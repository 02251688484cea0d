// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface AccountLink {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/account_links/object#account_link_object-object) */
  object: 'account_link';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/account_links/object#account_link_object-created) */
  created: number;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/account_links/object#account_link_object-expires_at) */
  expires_at: number;
  /** The page to send the user to, soon, and only once. [Docs](https://docs.stripe.com/api/account_links/object#account_link_object-url) */
  url: string;
}

export interface AccountLinkCreateParams {
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-account) */
  account: string;
  /** `account_onboarding` to set it up, `account_update` to change it. [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-type) */
  type: AccountLinkCreateParams.Type;
  /** What to ask for: what is due now, or all; `collection_options` has replaced it. [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-collect) */
  collect?: AccountLinkCreateParams.Collect | undefined;
  /** What to ask for: what is due now or all, and what will be due some day. [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-collection_options) */
  collection_options?: AccountLinkCreateParams.CollectionOptions | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Where the user is sent if the link has expired; your page should make a new one. [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-refresh_url) */
  refresh_url?: string | undefined;
  /** Where the user is sent when they leave or are done. It need not be complete. [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-return_url) */
  return_url?: string | undefined;
}
export declare namespace AccountLinkCreateParams {
  export type Type = 'account_onboarding' | 'account_update' | OtherString;
  export type Collect = 'currently_due' | 'eventually_due' | OtherString;
  export interface CollectionOptions {
    /** Only what is due now, or also what will be. [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-collection_options-fields) */
    fields?: CollectionOptions.Fields | undefined;
    /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/account_links/create#create_account_link-collection_options-future_requirements) */
    future_requirements?: CollectionOptions.FutureRequirements | undefined;
  }
  export namespace CollectionOptions {
    export type Fields = 'currently_due' | 'eventually_due' | OtherString;
    export type FutureRequirements = 'include' | 'omit' | OtherString;
  }
}
