// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface FinancialConnectionsAuthorization {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'financial_connections.authorization';
  institution_name: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  /** In which state it is. */
  status: FinancialConnectionsAuthorization.Status;
  /** More about the status. */
  status_details: FinancialConnectionsAuthorization.StatusDetails;
}
export declare namespace FinancialConnectionsAuthorization {
  export type Status = 'active' | 'inactive' | OtherString;
  export interface StatusDetails {
    /** Whether it can be used for something new. */
    active?: StatusDetails.Active;
    inactive?: StatusDetails.Inactive;
  }
  export namespace StatusDetails {
    export interface Active {
      action: Active.Action;
      /** Unix seconds. */
      expected_deactivation_date: number;
    }
    export namespace Active {
      export type Action = 'none' | 'relink_required' | OtherString;
    }
    export interface Inactive {
      action: Inactive.Action;
    }
    export namespace Inactive {
      export type Action = 'none' | 'relink_required' | OtherString;
    }
  }
}
