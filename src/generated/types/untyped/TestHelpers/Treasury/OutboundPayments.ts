// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTreasuryOutboundPaymentUpdateParams {
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
  tracking_details: TestHelpersTreasuryOutboundPaymentUpdateParams.TrackingDetails;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace TestHelpersTreasuryOutboundPaymentUpdateParams {
  export interface TrackingDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
    ach?: TrackingDetails.Ach | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
    type: TrackingDetails.Type;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
    us_domestic_wire?: TrackingDetails.UsDomesticWire | undefined;
  }
  export namespace TrackingDetails {
    export interface Ach {
      /** What the bank can find it by. [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
      trace_id: string;
    }
    export type Type = 'ach' | 'us_domestic_wire' | OtherString;
    export interface UsDomesticWire {
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
      chips?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
      imad?: string | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
      omad?: string | undefined;
    }
  }
}

export interface TestHelpersTreasuryOutboundPaymentFailParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryOutboundPaymentPostParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
  returned_details?: TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams.ReturnedDetails | undefined;
}
export declare namespace TestHelpersTreasuryOutboundPaymentReturnOutboundPaymentParams {
  export interface ReturnedDetails {
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/outbound_payments) */
    code?: ReturnedDetails.Code | undefined;
  }
  export namespace ReturnedDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'declined' | 'incorrect_account_holder_name' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
}
