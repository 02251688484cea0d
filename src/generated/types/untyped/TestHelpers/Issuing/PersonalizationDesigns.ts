// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersIssuingPersonalizationDesignActivateParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingPersonalizationDesignDeactivateParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersIssuingPersonalizationDesignRejectParams {
  rejection_reasons: TestHelpersIssuingPersonalizationDesignRejectParams.RejectionReasons;
  expand?: readonly string[] | undefined;
}
export declare namespace TestHelpersIssuingPersonalizationDesignRejectParams {
  export interface RejectionReasons {
    card_logo?: readonly RejectionReasons.CardLogo[] | undefined;
    carrier_text?: readonly RejectionReasons.CarrierText[] | undefined;
  }
  export namespace RejectionReasons {
    export type CardLogo = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_binary_image' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
    export type CarrierText = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
  }
}
