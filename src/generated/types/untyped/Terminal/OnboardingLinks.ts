// Written by `npm run generate`. Not to be edited by hand.

export interface TerminalOnboardingLink {
  object: 'terminal.onboarding_link';
  link_options: TerminalOnboardingLink.LinkOptions;
  link_type: 'apple_terms_and_conditions';
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
  expand?: readonly string[] | undefined;
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
