// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../core/words.ts';

export interface BalanceSettingsRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BalanceSettingsUpdateParams {
  expand?: readonly string[] | undefined;
  payments?: BalanceSettingsUpdateParams.Payments | undefined;
}
export declare namespace BalanceSettingsUpdateParams {
  export interface Payments {
    debit_negative_balances?: boolean | undefined;
    payouts?: Payments.Payouts | undefined;
    settlement_timing?: Payments.SettlementTiming | undefined;
  }
  export namespace Payments {
    export interface Payouts {
      automatic_transfer_rules_by_currency?: Emptyable<Record<string, Emptyable<readonly Payouts.AutomaticTransferRulesByCurrency[]>>> | undefined;
      minimum_balance_by_currency?: Emptyable<Record<string, Emptyable<number>>> | undefined;
      schedule?: Payouts.Schedule | undefined;
      statement_descriptor?: string | undefined;
    }
    export namespace Payouts {
      export interface AutomaticTransferRulesByCurrency {
        payout_method: string;
        /** In the currency's smallest unit. */
        transfer_up_to_amount?: number | undefined;
        type: AutomaticTransferRulesByCurrency.Type;
      }
      export namespace AutomaticTransferRulesByCurrency {
        export type Type = 'transfer_all' | 'transfer_up_to_amount' | OtherString;
      }
      export interface Schedule {
        interval?: Schedule.Interval | undefined;
        monthly_payout_days?: readonly number[] | undefined;
        weekly_payout_days?: readonly Schedule.WeeklyPayoutDay[] | undefined;
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface SettlementTiming {
      delay_days_override?: Emptyable<number> | undefined;
      start_of_day?: Emptyable<SettlementTiming.StartOfDay> | undefined;
    }
    export namespace SettlementTiming {
      export interface StartOfDay {
        hour?: number | undefined;
        minutes?: number | undefined;
        timezone?: string | undefined;
      }
    }
  }
}
