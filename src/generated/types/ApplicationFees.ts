// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application } from './Applications.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Charge } from './Charges.ts';
import type { FeeRefund } from './FeeRefunds.ts';

export interface ApplicationFee {
  id: string;
  object: 'application_fee';
  account: Expandable<Account>;
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_refunded: number;
  application: Expandable<Application>;
  balance_transaction: Expandable<BalanceTransaction> | null;
  charge: Expandable<Charge>;
  /** Unix seconds. */
  created: number;
  currency: string;
  fee_source: ApplicationFee.FeeSource | null;
  livemode: boolean;
  originating_transaction: Expandable<Charge> | null;
  refunded: boolean;
  refunds: ApiList<FeeRefund>;
}
export declare namespace ApplicationFee {
  export interface FeeSource {
    charge?: string;
    payout?: string;
    type: FeeSource.Type;
  }
  export namespace FeeSource {
    export type Type = 'charge' | 'payout' | OtherString;
  }
}
