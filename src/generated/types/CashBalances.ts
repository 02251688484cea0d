// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface CashBalance {
  object: 'cash_balance';
  available: Record<string, number> | null;
  customer: string;
  customer_account: string | null;
  livemode: boolean;
  settings: CashBalance.Settings;
}
export declare namespace CashBalance {
  export interface Settings {
    reconciliation_mode: Settings.ReconciliationMode;
    using_merchant_default: boolean;
  }
  export namespace Settings {
    export type ReconciliationMode = 'automatic' | 'manual' | OtherString;
  }
}
