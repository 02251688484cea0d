// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface BalanceSettings {
  object: 'balance_settings';
  payments: BalanceSettings.Payments;
}
export declare namespace BalanceSettings {
  export interface Payments {
    debit_negative_balances: boolean | null;
    payouts: Payments.Payouts | null;
    settlement_timing: Payments.SettlementTiming;
  }
  export namespace Payments {
    export interface Payouts {
      automatic_transfer_rules_by_currency: Record<string, Payouts.AutomaticTransferRulesByCurrency[]> | null;
      minimum_balance_by_currency: Record<string, number> | null;
      schedule: Payouts.Schedule | null;
      statement_descriptor: string | null;
      status: Payouts.Status;
    }
    export namespace Payouts {
      export interface AutomaticTransferRulesByCurrency {
        payout_method: string;
        /** In the currency's smallest unit. */
        transfer_up_to_amount: number | null;
        type: AutomaticTransferRulesByCurrency.Type;
      }
      export namespace AutomaticTransferRulesByCurrency {
        export type Type = 'transfer_all' | 'transfer_up_to_amount' | OtherString;
      }
      export interface Schedule {
        interval: Schedule.Interval | null;
        monthly_payout_days?: number[];
        weekly_payout_days?: Schedule.WeeklyPayoutDay[];
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
      export type Status = 'disabled' | 'enabled' | OtherString;
    }
    export interface SettlementTiming {
      delay_days: number;
      delay_days_override?: number;
      start_of_day: SettlementTiming.StartOfDay | null;
    }
    export namespace SettlementTiming {
      export interface StartOfDay {
        hour: number;
        minutes: number;
        timezone: string;
      }
    }
  }
}
