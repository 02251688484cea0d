// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementAdjustment {
  id: string;
  object: 'v2.money_management.adjustment';
  adjusted_flow?: V2MoneyManagementAdjustment.AdjustedFlow;
  amount: V2V2Amount;
  created: string;
  description?: string;
  financial_account: string;
  livemode: boolean;
}
export declare namespace V2MoneyManagementAdjustment {
  export interface AdjustedFlow {
    adjustment?: string;
    inbound_transfer?: string;
    outbound_payment?: string;
    outbound_transfer?: string;
    received_credit?: string;
    received_debit?: string;
    type: AdjustedFlow.Type;
  }
  export namespace AdjustedFlow {
    export type Type = 'adjustment' | 'inbound_transfer' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  }
}

export interface V2MoneyManagementAdjustmentRetrieveParams extends NoParams {
}

export interface V2MoneyManagementAdjustmentListParams {
  adjusted_flow?: string | undefined;
  created?: RangeQueryParam | undefined;
  limit?: number | undefined;
}
