// Written by `npm run generate`. Not to be edited by hand.

export interface TerminalOnboardingLink {
  /** What kind of object this is. */
  object: 'terminal.onboarding_link';
  link_options: TerminalOnboardingLink.LinkOptions;
  link_type: 'apple_terms_and_conditions';
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. */
  on_behalf_of: string | null;
  redirect_url: string;
}
export declare namespace TerminalOnboardingLink {
  export interface LinkOptions {
    apple_terms_and_conditions: LinkOptions.AppleTermsAndConditions | null;
  }
  export namespace LinkOptions {
    export interface AppleTermsAndConditions {
      allow_relinking: boolean | null;
      merchant_display_name: string;
    }
  }
}

export interface TerminalOnboardingLinkCreateParams {
  link_options: TerminalOnboardingLinkCreateParams.LinkOptions;
  link_type: 'apple_terms_and_conditions';
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. */
  on_behalf_of?: string | undefined;
}
export declare namespace TerminalOnboardingLinkCreateParams {
  export interface LinkOptions {
    apple_terms_and_conditions?: LinkOptions.AppleTermsAndConditions | undefined;
  }
  export namespace LinkOptions {
    export interface AppleTermsAndConditions {
      allow_relinking?: boolean | undefined;
      merchant_display_name: string;
    }
  }
}
