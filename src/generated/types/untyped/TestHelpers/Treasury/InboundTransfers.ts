// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTreasuryInboundTransferFailParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers) */
  failure_details?: TestHelpersTreasuryInboundTransferFailParams.FailureDetails | undefined;
}
export declare namespace TestHelpersTreasuryInboundTransferFailParams {
  export interface FailureDetails {
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers) */
    code?: FailureDetails.Code | undefined;
  }
  export namespace FailureDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'debit_not_authorized' | 'incorrect_account_holder_address' | 'incorrect_account_holder_name' | 'incorrect_account_holder_tax_id' | 'insufficient_funds' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
}

export interface TestHelpersTreasuryInboundTransferReturnInboundTransferParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryInboundTransferSucceedParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
