// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface IssuingPhysicalBundle {
  id: string;
  object: 'issuing.physical_bundle';
  features: IssuingPhysicalBundle.Features;
  livemode: boolean;
  name: string;
  status: IssuingPhysicalBundle.Status;
  type: IssuingPhysicalBundle.Type;
}
export declare namespace IssuingPhysicalBundle {
  export interface Features {
    card_logo: Features.CardLogo;
    carrier_text: Features.CarrierText;
    second_line: Features.SecondLine;
  }
  export namespace Features {
    export type CardLogo = 'optional' | 'required' | 'unsupported' | OtherString;
    export type CarrierText = 'optional' | 'required' | 'unsupported' | OtherString;
    export type SecondLine = 'optional' | 'required' | 'unsupported' | OtherString;
  }
  export type Status = 'active' | 'inactive' | 'review' | OtherString;
  export type Type = 'custom' | 'standard' | OtherString;
}
