// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface IssuingPersonalizationDesignCreateParams {
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  physical_bundle: string;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  card_logo?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  carrier_text?: IssuingPersonalizationDesignCreateParams.CarrierText | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  lookup_key?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  metadata?: MetadataParam | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  name?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  preferences?: IssuingPersonalizationDesignCreateParams.Preferences | undefined;
  /** Whether to take the name away from the price that has it now. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
  transfer_lookup_key?: boolean | undefined;
}
export declare namespace IssuingPersonalizationDesignCreateParams {
  export interface CarrierText {
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
    footer_body?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
    footer_title?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
    header_body?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
    header_title?: Emptyable<string> | undefined;
  }
  export interface Preferences {
    /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/create) */
    is_default: boolean;
  }
}

export interface IssuingPersonalizationDesignRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IssuingPersonalizationDesignUpdateParams {
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  card_logo?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  carrier_text?: Emptyable<IssuingPersonalizationDesignUpdateParams.CarrierText> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  lookup_key?: Emptyable<string> | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  metadata?: MetadataParam | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  name?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  physical_bundle?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  preferences?: IssuingPersonalizationDesignUpdateParams.Preferences | undefined;
  /** Whether to take the name away from the price that has it now. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
  transfer_lookup_key?: boolean | undefined;
}
export declare namespace IssuingPersonalizationDesignUpdateParams {
  export interface CarrierText {
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
    footer_body?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
    footer_title?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
    header_body?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
    header_title?: Emptyable<string> | undefined;
  }
  export interface Preferences {
    /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/update) */
    is_default: boolean;
  }
}

export interface IssuingPersonalizationDesignListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those with one of these names of your own, at most ten. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/list) */
  lookup_keys?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/list) */
  preferences?: IssuingPersonalizationDesignListParams.Preferences | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/list) */
  status?: IssuingPersonalizationDesignListParams.Status | undefined;
}
export declare namespace IssuingPersonalizationDesignListParams {
  export interface Preferences {
    /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/issuing/personalization_designs/list) */
    is_default?: boolean | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs/list) */
    is_platform_default?: boolean | undefined;
  }
  export type Status = 'active' | 'inactive' | 'rejected' | 'review' | OtherString;
}
