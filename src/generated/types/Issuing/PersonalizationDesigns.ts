// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { File } from '../Files.ts';
import type { IssuingPhysicalBundle } from '../Issuing/PhysicalBundles.ts';
import type { Metadata } from '../shared.ts';

export interface IssuingPersonalizationDesign {
  id: string;
  object: 'issuing.personalization_design';
  card_logo: Expandable<File> | null;
  carrier_text: IssuingPersonalizationDesign.CarrierText | null;
  /** Unix seconds. */
  created: number;
  livemode: boolean;
  /** Up to 200 characters. */
  lookup_key: string | null;
  metadata: Metadata;
  name: string | null;
  physical_bundle: Expandable<IssuingPhysicalBundle>;
  preferences: IssuingPersonalizationDesign.Preferences;
  rejection_reasons: IssuingPersonalizationDesign.RejectionReasons;
  status: IssuingPersonalizationDesign.Status;
}
export declare namespace IssuingPersonalizationDesign {
  export interface CarrierText {
    footer_body: string | null;
    footer_title: string | null;
    header_body: string | null;
    header_title: string | null;
  }
  export interface Preferences {
    is_default: boolean;
    is_platform_default: boolean | null;
  }
  export interface RejectionReasons {
    card_logo: RejectionReasons.CardLogo[] | null;
    carrier_text: RejectionReasons.CarrierText[] | null;
  }
  export namespace RejectionReasons {
    export type CardLogo = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_binary_image' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
    export type CarrierText = 'geographic_location' | 'inappropriate' | 'network_name' | 'non_fiat_currency' | 'other' | 'other_entity' | 'promotional_material' | OtherString;
  }
  export type Status = 'active' | 'inactive' | 'rejected' | 'review' | OtherString;
}
