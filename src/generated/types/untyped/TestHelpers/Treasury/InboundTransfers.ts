// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../../core/words.ts';

export interface TestHelpersTreasuryInboundTransferFailParams {
  expand?: readonly string[] | undefined;
  failure_details?: TestHelpersTreasuryInboundTransferFailParams.FailureDetails | undefined;
}
export declare namespace TestHelpersTreasuryInboundTransferFailParams {
  export interface FailureDetails {
    code?: FailureDetails.Code | undefined;
  }
  export namespace FailureDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'debit_not_authorized' | 'incorrect_account_holder_address' | 'incorrect_account_holder_name' | 'incorrect_account_holder_tax_id' | 'insufficient_funds' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
}

export interface TestHelpersTreasuryInboundTransferReturnInboundTransferParams {
  expand?: readonly string[] | undefined;
}

export interface TestHelpersTreasuryInboundTransferSucceedParams {
  expand?: readonly string[] | undefined;
}
