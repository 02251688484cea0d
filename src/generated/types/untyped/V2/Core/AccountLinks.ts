// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface V2CoreAccountLink {
  object: 'v2.core.account_link';
  account: string;
  created: string;
  expires_at: string;
  livemode: boolean;
  url: string;
  use_case: V2CoreAccountLink.UseCase;
}
export declare namespace V2CoreAccountLink {
  export interface UseCase {
    account_onboarding?: UseCase.AccountOnboarding;
    account_update?: UseCase.AccountUpdate;
    type: UseCase.Type;
  }
  export namespace UseCase {
    export interface AccountOnboarding {
      collection_options?: AccountOnboarding.CollectionOptions;
      refresh_url: string;
      return_url?: string;
    }
    export namespace AccountOnboarding {
      export interface CollectionOptions {
        fields?: CollectionOptions.Fields;
        future_requirements?: CollectionOptions.FutureRequirements;
      }
      export namespace CollectionOptions {
        export type Fields = 'currently_due' | 'eventually_due' | OtherString;
        export type FutureRequirements = 'include' | 'omit' | OtherString;
      }
    }
    export interface AccountUpdate {
      collection_options?: AccountUpdate.CollectionOptions;
      refresh_url: string;
      return_url?: string;
    }
    export namespace AccountUpdate {
      export interface CollectionOptions {
        fields?: CollectionOptions.Fields;
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
  account: string;
  use_case: V2CoreAccountLinkCreateParams.UseCase;
}
export declare namespace V2CoreAccountLinkCreateParams {
  export interface UseCase {
    account_onboarding?: UseCase.AccountOnboarding | undefined;
    account_update?: UseCase.AccountUpdate | undefined;
    type: UseCase.Type;
  }
  export namespace UseCase {
    export interface AccountOnboarding {
      collection_options?: AccountOnboarding.CollectionOptions | undefined;
      refresh_url: string;
      return_url?: string | undefined;
    }
    export namespace AccountOnboarding {
      export interface CollectionOptions {
        fields?: CollectionOptions.Fields | undefined;
        future_requirements?: CollectionOptions.FutureRequirements | undefined;
      }
      export namespace CollectionOptions {
        export type Fields = 'currently_due' | 'eventually_due' | OtherString;
        export type FutureRequirements = 'include' | 'omit' | OtherString;
      }
    }
    export interface AccountUpdate {
      collection_options?: AccountUpdate.CollectionOptions | undefined;
      refresh_url: string;
      return_url?: string | undefined;
    }
    export namespace AccountUpdate {
      export interface CollectionOptions {
        fields?: CollectionOptions.Fields | undefined;
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
