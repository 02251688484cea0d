// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface IssuingPersonalizationDesignCreateParams {
  physical_bundle: string;
  card_logo?: string | undefined;
  carrier_text?: IssuingPersonalizationDesignCreateParams.CarrierText | undefined;
  expand?: readonly string[] | undefined;
  /** Up to 200 characters. */
  lookup_key?: string | undefined;
  metadata?: MetadataParam | undefined;
  name?: string | undefined;
  preferences?: IssuingPersonalizationDesignCreateParams.Preferences | undefined;
  transfer_lookup_key?: boolean | undefined;
}
export declare namespace IssuingPersonalizationDesignCreateParams {
  export interface CarrierText {
    footer_body?: Emptyable<string> | undefined;
    footer_title?: Emptyable<string> | undefined;
    header_body?: Emptyable<string> | undefined;
    header_title?: Emptyable<string> | undefined;
  }
  export interface Preferences {
    is_default: boolean;
  }
}

export interface IssuingPersonalizationDesignRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IssuingPersonalizationDesignUpdateParams {
  card_logo?: Emptyable<string> | undefined;
  carrier_text?: Emptyable<IssuingPersonalizationDesignUpdateParams.CarrierText> | undefined;
  expand?: readonly string[] | undefined;
  /** Up to 200 characters. */
  lookup_key?: Emptyable<string> | undefined;
  metadata?: MetadataParam | undefined;
  name?: Emptyable<string> | undefined;
  physical_bundle?: string | undefined;
  preferences?: IssuingPersonalizationDesignUpdateParams.Preferences | undefined;
  transfer_lookup_key?: boolean | undefined;
}
export declare namespace IssuingPersonalizationDesignUpdateParams {
  export interface CarrierText {
    footer_body?: Emptyable<string> | undefined;
    footer_title?: Emptyable<string> | undefined;
    header_body?: Emptyable<string> | undefined;
    header_title?: Emptyable<string> | undefined;
  }
  export interface Preferences {
    is_default: boolean;
  }
}

export interface IssuingPersonalizationDesignListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  lookup_keys?: readonly string[] | undefined;
  preferences?: IssuingPersonalizationDesignListParams.Preferences | undefined;
  status?: IssuingPersonalizationDesignListParams.Status | undefined;
}
export declare namespace IssuingPersonalizationDesignListParams {
  export interface Preferences {
    is_default?: boolean | undefined;
    is_platform_default?: boolean | undefined;
  }
  export type Status = 'active' | 'inactive' | 'rejected' | 'review' | OtherString;
}
