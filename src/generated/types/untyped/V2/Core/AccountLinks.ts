// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface V2CoreAccountLink {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
  object: 'v2.core.account_link';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
  account: string;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
  created: string;
  /** When it stops to be usable. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
  expires_at: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
  livemode: boolean;
  /** A web address, `https://…`. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
  url: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
  use_case: V2CoreAccountLink.UseCase;
}
export declare namespace V2CoreAccountLink {
  export interface UseCase {
    /** [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
    account_onboarding?: UseCase.AccountOnboarding;
    /** [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
    account_update?: UseCase.AccountUpdate;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
    type: UseCase.Type;
  }
  export namespace UseCase {
    export interface AccountOnboarding {
      /** What to ask for: what is due now or all, and what will be due some day. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
      collection_options?: AccountOnboarding.CollectionOptions;
      /** Where the user is sent if the link has expired; your page should make a new one. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
      refresh_url: string;
      /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
      return_url?: string;
    }
    export namespace AccountOnboarding {
      export interface CollectionOptions {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
        fields?: CollectionOptions.Fields;
        /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
        future_requirements?: CollectionOptions.FutureRequirements;
      }
      export namespace CollectionOptions {
        export type Fields = 'currently_due' | 'eventually_due' | OtherString;
        export type FutureRequirements = 'include' | 'omit' | OtherString;
      }
    }
    export interface AccountUpdate {
      /** What to ask for: what is due now or all, and what will be due some day. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
      collection_options?: AccountUpdate.CollectionOptions;
      /** Where the user is sent if the link has expired; your page should make a new one. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
      refresh_url: string;
      /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
      return_url?: string;
    }
    export namespace AccountUpdate {
      export interface CollectionOptions {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
        fields?: CollectionOptions.Fields;
        /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/v2/core/account-links/object) */
        future_requirements?: CollectionOptions.FutureRequirements;
      }
      export namespace CollectionOptions {
        export type Fields = 'currently_due' | 'eventually_due' | OtherString;
        export type FutureRequirements = 'include' | 'omit' | OtherString;
      }
    }
    export type Type = 'account_onboarding' | 'account_update' | OtherString;
  }
}

export interface V2CoreAccountLinkCreateParams {
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
  account: string;
  /** [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
  use_case: V2CoreAccountLinkCreateParams.UseCase;
}
export declare namespace V2CoreAccountLinkCreateParams {
  export interface UseCase {
    /** [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
    account_onboarding?: UseCase.AccountOnboarding | undefined;
    /** [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
    account_update?: UseCase.AccountUpdate | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
    type: UseCase.Type;
  }
  export namespace UseCase {
    export interface AccountOnboarding {
      /** What to ask for: what is due now or all, and what will be due some day. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
      collection_options?: AccountOnboarding.CollectionOptions | undefined;
      /** Where the user is sent if the link has expired; your page should make a new one. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
      refresh_url: string;
      /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
      return_url?: string | undefined;
    }
    export namespace AccountOnboarding {
      export interface CollectionOptions {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
        fields?: CollectionOptions.Fields | undefined;
        /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
        future_requirements?: CollectionOptions.FutureRequirements | undefined;
      }
      export namespace CollectionOptions {
        export type Fields = 'currently_due' | 'eventually_due' | OtherString;
        export type FutureRequirements = 'include' | 'omit' | OtherString;
      }
    }
    export interface AccountUpdate {
      /** What to ask for: what is due now or all, and what will be due some day. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
      collection_options?: AccountUpdate.CollectionOptions | undefined;
      /** Where the user is sent if the link has expired; your page should make a new one. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
      refresh_url: string;
      /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
      return_url?: string | undefined;
    }
    export namespace AccountUpdate {
      export interface CollectionOptions {
        /** [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
        fields?: CollectionOptions.Fields | undefined;
        /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/v2/core/account-links/create) */
        future_requirements?: CollectionOptions.FutureRequirements | undefined;
      }
      export namespace CollectionOptions {
        export type Fields = 'currently_due' | 'eventually_due' | OtherString;
        export type FutureRequirements = 'include' | 'omit' | OtherString;
      }
    }
    export type Type = 'account_onboarding' | 'account_update' | OtherString;
  }
}
