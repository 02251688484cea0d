// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Metadata } from './shared.ts';
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
