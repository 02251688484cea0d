// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface TopupCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_method?: string | undefined;
  payment_method_options?: TopupCreateParams.PaymentMethodOptions | undefined;
  source?: string | undefined;
  statement_descriptor?: string | undefined;
  transfer_group?: string | undefined;
}
export declare namespace TopupCreateParams {
  export interface PaymentMethodOptions {
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface UsBankAccount {
      network: 'ach';
    }
  }
}

export interface TopupRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TopupUpdateParams {
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TopupListParams extends PaginationParams {
  /** In the currency's smallest unit. */
  amount?: RangeQueryParam | number | undefined;
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  expand?: readonly string[] | undefined;
  status?: TopupListParams.Status | undefined;
}
export declare namespace TopupListParams {
  export type Status = 'canceled' | 'failed' | 'pending' | 'succeeded' | OtherString;
}

export interface TopupCancelParams {
  expand?: readonly string[] | undefined;
}
