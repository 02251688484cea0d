// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface TreasuryReceivedCreditRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryReceivedCreditListParams extends PaginationParams {
  financial_account: string;
  expand?: readonly string[] | undefined;
  linked_flows?: TreasuryReceivedCreditListParams.LinkedFlows | undefined;
  status?: TreasuryReceivedCreditListParams.Status | undefined;
}
export declare namespace TreasuryReceivedCreditListParams {
  export interface LinkedFlows {
    source_flow_type: LinkedFlows.SourceFlowType;
  }
  export namespace LinkedFlows {
    export type SourceFlowType = 'credit_reversal' | 'other' | 'outbound_payment' | 'outbound_transfer' | 'payout' | OtherString;
  }
  export type Status = 'failed' | 'succeeded' | OtherString;
}
