// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTreasuryOutboundTransferUpdateParams {
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
  tracking_details: TestHelpersTreasuryOutboundTransferUpdateParams.TrackingDetails;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace TestHelpersTreasuryOutboundTransferUpdateParams {
  export interface TrackingDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
    ach?: TrackingDetails.Ach | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
    type: TrackingDetails.Type;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
    us_domestic_wire?: TrackingDetails.UsDomesticWire | undefined;
  }
  export namespace TrackingDetails {
    export interface Ach {
      /** What the bank can find it by. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
      trace_id: string;
    }
    export type Type = 'ach' | 'us_domestic_wire' | OtherString;
    export interface UsDomesticWire {
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
      chips?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
      imad?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
      omad?: string | undefined;
    }
  }
}

export interface TestHelpersTreasuryOutboundTransferFailParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryOutboundTransferPostParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
  returned_details?: TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams.ReturnedDetails | undefined;
}
export declare namespace TestHelpersTreasuryOutboundTransferReturnOutboundTransferParams {
  export interface ReturnedDetails {
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers) */
    code?: ReturnedDetails.Code | undefined;
  }
  export namespace ReturnedDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'declined' | 'incorrect_account_holder_name' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
}
