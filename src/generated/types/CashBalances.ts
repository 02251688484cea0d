// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface CashBalance {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-object) */
  object: 'cash_balance';
  /** How much there is, by currency, in its smallest unit. [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-available) */
  available: Record<string, number> | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-customer) */
  customer: string;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-customer_account) */
  customer_account: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-livemode) */
  livemode: boolean;
  /** Whether money that arrives is applied to payments by itself. [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-settings) */
  settings: CashBalance.Settings;
}
export declare namespace CashBalance {
  export interface Settings {
    /** Whether money that arrives is applied by itself (`automatic`) or by you (`manual`). [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-settings-reconciliation_mode) */
    reconciliation_mode: Settings.ReconciliationMode;
    /** [Docs](https://docs.stripe.com/api/cash_balance/object#cash_balance_object-settings-using_merchant_default) */
    using_merchant_default: boolean;
  }
  export namespace Settings {
    export type ReconciliationMode = 'automatic' | 'manual' | OtherString;
  }
}
