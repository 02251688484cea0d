// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface BalanceSettings {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-object) */
  object: 'balance_settings';
  /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments) */
  payments: BalanceSettings.Payments;
}
export declare namespace BalanceSettings {
  export interface Payments {
    /** Whether a negative balance is taken from the bank account. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-debit_negative_balances) */
    debit_negative_balances: boolean | null;
    /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts) */
    payouts: Payments.Payouts | null;
    /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-settlement_timing) */
    settlement_timing: Payments.SettlementTiming;
  }
  export namespace Payments {
    export interface Payouts {
      /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-automatic_transfer_rules_by_currency) */
      automatic_transfer_rules_by_currency: Record<string, Payouts.AutomaticTransferRulesByCurrency[]> | null;
      /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-minimum_balance_by_currency) */
      minimum_balance_by_currency: Record<string, number> | null;
      /** How often money is paid out by itself. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-schedule) */
      schedule: Payouts.Schedule | null;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-statement_descriptor) */
      statement_descriptor: string | null;
      /** In which state it is. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-status) */
      status: Payouts.Status;
    }
    export namespace Payouts {
      export interface AutomaticTransferRulesByCurrency {
        /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-automatic_transfer_rules_by_currency-payout_method) */
        payout_method: string;
        /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-automatic_transfer_rules_by_currency-transfer_up_to_amount) */
        transfer_up_to_amount: number | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-automatic_transfer_rules_by_currency-type) */
        type: AutomaticTransferRulesByCurrency.Type;
      }
      export namespace AutomaticTransferRulesByCurrency {
        export type Type = 'transfer_all' | 'transfer_up_to_amount' | OtherString;
      }
      export interface Schedule {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-schedule-interval) */
        interval: Schedule.Interval | null;
        /** The days of the month that payouts are made on, each 1 to 31. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-schedule-monthly_payout_days) */
        monthly_payout_days?: number[];
        /** The days of the week that payouts are made on. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-payouts-schedule-weekly_payout_days) */
        weekly_payout_days?: Schedule.WeeklyPayoutDay[];
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
      export type Status = 'disabled' | 'enabled' | OtherString;
    }
    export interface SettlementTiming {
      /** How many days money waits before it is paid out. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-settlement_timing-delay_days) */
      delay_days: number;
      /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-settlement_timing-delay_days_override) */
      delay_days_override?: number;
      /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-settlement_timing-start_of_day) */
      start_of_day: SettlementTiming.StartOfDay | null;
    }
    export namespace SettlementTiming {
      export interface StartOfDay {
        /** Hour, 0 to 23. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-settlement_timing-start_of_day-hour) */
        hour: number;
        /** [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-settlement_timing-start_of_day-minutes) */
        minutes: number;
        /** The time zone, as in `Europe/Berlin`. [Docs](https://docs.stripe.com/api/balance-settings/object#balance_settings_object-payments-settlement_timing-start_of_day-timezone) */
        timezone: string;
      }
    }
  }
}
