// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../core/words.ts';
import type { RangeQueryParam } from '../../../shared.ts';
import type { V2V2Amount } from '../../../untyped/V2/V2Amounts.ts';

export interface V2MoneyManagementAdjustment {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  object: 'v2.money_management.adjustment';
  /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  adjusted_flow?: V2MoneyManagementAdjustment.AdjustedFlow;
  /** How much. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  amount: V2V2Amount;
  /** When it was made. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  created: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  description?: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  financial_account: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
  livemode: boolean;
}
export declare namespace V2MoneyManagementAdjustment {
  export interface AdjustedFlow {
    /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
    adjustment?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
    inbound_transfer?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
    outbound_payment?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
    outbound_transfer?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
    received_credit?: string;
    /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
    received_debit?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/object) */
    type: AdjustedFlow.Type;
  }
  export namespace AdjustedFlow {
    export type Type = 'adjustment' | 'inbound_transfer' | 'outbound_payment' | 'outbound_transfer' | 'received_credit' | 'received_debit' | OtherString;
  }
}

export interface V2MoneyManagementAdjustmentRetrieveParams extends NoParams {
}

export interface V2MoneyManagementAdjustmentListParams {
  /** [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/list) */
  adjusted_flow?: string | undefined;
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/list) */
  created?: RangeQueryParam | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/money-management/adjustments/list) */
  limit?: number | undefined;
}
