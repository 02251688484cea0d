// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface TreasuryReceivedCreditRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryReceivedCreditListParams extends PaginationParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/received_credits/list) */
  financial_account: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/received_credits/list) */
  linked_flows?: TreasuryReceivedCreditListParams.LinkedFlows | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/treasury/received_credits/list) */
  status?: TreasuryReceivedCreditListParams.Status | undefined;
}
export declare namespace TreasuryReceivedCreditListParams {
  export interface LinkedFlows {
    /** [Docs](https://docs.stripe.com/api/treasury/received_credits/list) */
    source_flow_type: LinkedFlows.SourceFlowType;
  }
  export namespace LinkedFlows {
    export type SourceFlowType = 'credit_reversal' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'payout' | OtherString;
  }
  export type Status = 'failed' | 'succeeded' | OtherString;
}
