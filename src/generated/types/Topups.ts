// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Source } from './Sources.ts';

export interface Topup {
  id: string;
  object: 'topup';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  description: string | null;
  /** Unix seconds. */
  expected_availability_date: number | null;
  failure_code: string | null;
  failure_message: string | null;
  initiated_by: Topup.InitiatedBy | null;
  livemode: boolean;
  metadata: Metadata;
  payment_method?: Expandable<PaymentMethod> | null;
  payment_method_options?: Topup.PaymentMethodOptions | null;
  source: Source | null;
  statement_descriptor: string | null;
  status: Topup.Status;
  transfer_group: string | null;
}
export declare namespace Topup {
  export type InitiatedBy = 'stripe' | 'user' | OtherString;
  export interface PaymentMethodOptions {
    us_bank_account: PaymentMethodOptions.UsBankAccount | null;
  }
  export namespace PaymentMethodOptions {
    export interface UsBankAccount {
      network: 'ach';
    }
  }
  export type Status = 'canceled' | 'failed' | 'pending' | 'reversed' | 'succeeded' | OtherString;
}

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
