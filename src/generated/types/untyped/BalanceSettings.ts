// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../core/words.ts';

export interface BalanceSettingsRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BalanceSettingsUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments) */
  payments?: BalanceSettingsUpdateParams.Payments | undefined;
}
export declare namespace BalanceSettingsUpdateParams {
  export interface Payments {
    /** Whether a negative balance is taken from the bank account. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-debit_negative_balances) */
    debit_negative_balances?: boolean | undefined;
    /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts) */
    payouts?: Payments.Payouts | undefined;
    /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-settlement_timing) */
    settlement_timing?: Payments.SettlementTiming | undefined;
  }
  export namespace Payments {
    export interface Payouts {
      /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-automatic_transfer_rules_by_currency) */
      automatic_transfer_rules_by_currency?: Emptyable<Record<string, Emptyable<readonly Payouts.AutomaticTransferRulesByCurrency[]>>> | undefined;
      /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-minimum_balance_by_currency) */
      minimum_balance_by_currency?: Emptyable<Record<string, Emptyable<number>>> | undefined;
      /** How often money is paid out by itself. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-schedule) */
      schedule?: Payouts.Schedule | undefined;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-statement_descriptor) */
      statement_descriptor?: string | undefined;
    }
    export namespace Payouts {
      export interface AutomaticTransferRulesByCurrency {
        /** Id of the payout method that it goes to. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-automatic_transfer_rules_by_currency-payout_method) */
        payout_method: string;
        /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-automatic_transfer_rules_by_currency-transfer_up_to_amount) */
        transfer_up_to_amount?: number | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-automatic_transfer_rules_by_currency-type) */
        type: AutomaticTransferRulesByCurrency.Type;
      }
      export namespace AutomaticTransferRulesByCurrency {
        export type Type = 'transfer_all' | 'transfer_up_to_amount' | OtherString;
      }
      export interface Schedule {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-schedule-interval) */
        interval?: Schedule.Interval | undefined;
        /** The days of the month that payouts are made on, each 1 to 31. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-schedule-monthly_payout_days) */
        monthly_payout_days?: readonly number[] | undefined;
        /** The days of the week that payouts are made on. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-payouts-schedule-weekly_payout_days) */
        weekly_payout_days?: readonly Schedule.WeeklyPayoutDay[] | undefined;
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface SettlementTiming {
      /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-settlement_timing-delay_days_override) */
      delay_days_override?: Emptyable<number> | undefined;
      /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-settlement_timing-start_of_day) */
      start_of_day?: Emptyable<SettlementTiming.StartOfDay> | undefined;
    }
    export namespace SettlementTiming {
      export interface StartOfDay {
        /** Hour, 0 to 23. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-settlement_timing-start_of_day-hour) */
        hour?: number | undefined;
        /** [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-settlement_timing-start_of_day-minutes) */
        minutes?: number | undefined;
        /** The time zone, as in `Europe/Berlin`. [Docs](https://docs.stripe.com/api/balance-settings/update#update_balance_settings-payments-settlement_timing-start_of_day-timezone) */
        timezone?: string | undefined;
      }
    }
  }
}
