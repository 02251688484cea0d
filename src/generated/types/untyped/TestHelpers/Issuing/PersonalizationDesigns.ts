// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersIssuingPersonalizationDesignActivateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingPersonalizationDesignDeactivateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingPersonalizationDesignRejectParams {
  /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs) */
  rejection_reasons: TestHelpersIssuingPersonalizationDesignRejectParams.RejectionReasons;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace TestHelpersIssuingPersonalizationDesignRejectParams {
  export interface RejectionReasons {
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs) */
    card_logo?: readonly RejectionReasons.CardLogo[] | undefined;
    /** [Docs](https://docs.stripe.com/api/issuing/personalization_designs) */
    carrier_text?: readonly RejectionReasons.CarrierText[] | undefined;
  }
  export namespace RejectionReasons {
    export type CardLogo = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_binary_image' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
    export type CarrierText = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
  }
}
