// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTreasuryOutboundTransferUpdateParams {
  tracking_details: TestHelpersTreasuryOutboundTransferUpdateParams.TrackingDetails;
  expand?: readonly string[] | undefined;
}
export declare namespace TestHelpersTreasuryOutboundTransferUpdateParams {
  export interface TrackingDetails {
    ach?: TrackingDetails.Ach | undefined;
    type: TrackingDetails.Type;
    us_domestic_wire?: TrackingDetails.UsDomesticWire | undefined;
  }
  export namespace TrackingDetails {
    export interface Ach {
      trace_id: string;
    }
    export type Type = 'ach' | 'us_domestic_wire' | OtherString;
    export interface UsDomesticWire {
      chips?: string | undefined;
      imad?: string | undefined;
      omad?: string | undefined;
    }
  }
}

export interface TestHelpersTreasuryOutboundTransferFailParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryOutboundTransferPostParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams {
  expand?: readonly string[] | undefined;
  returned_details?: TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams.ReturnedDetails | undefined;
}
export declare namespace TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams {
  export interface ReturnedDetails {
    code?: ReturnedDetails.Code | undefined;
  }
  export namespace ReturnedDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'declined' | 'incorrect_account_holder_name' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
}
