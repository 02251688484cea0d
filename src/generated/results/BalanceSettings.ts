// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/BalanceSettings.ts';

const BalanceSettings_Payments_Payouts_AutomaticTransferRulesByCurrencyShape = result<never>('payout_method:s transfer_up_to_amount:~i type:s');
const BalanceSettings_Payments_Payouts_ScheduleShape = result<never>('interval:~s monthly_payout_days?:[i] weekly_payout_days?:[s]');
const BalanceSettings_Payments_PayoutsShape = result<never>('automatic_transfer_rules_by_currency:~{[$0]} minimum_balance_by_currency:~{i} schedule:~$1 statement_descriptor:~s status:s', BalanceSettings_Payments_Payouts_AutomaticTransferRulesByCurrencyShape, BalanceSettings_Payments_Payouts_ScheduleShape);
const BalanceSettings_Payments_SettlementTiming_StartOfDayShape = result<never>('hour:i minutes:i timezone:s');
const BalanceSettings_Payments_SettlementTimingShape = result<never>('delay_days:i delay_days_override?:i start_of_day:~$0', BalanceSettings_Payments_SettlementTiming_StartOfDayShape);
const BalanceSettings_PaymentsShape = result<never>('debit_negative_balances:~b payouts:~$0 settlement_timing:$1', BalanceSettings_Payments_PayoutsShape, BalanceSettings_Payments_SettlementTimingShape);
export const BalanceSettings: Schema<types.BalanceSettings> = result<types.BalanceSettings>("object:'balance_settings' payments:$0", BalanceSettings_PaymentsShape);
export type BalanceSettings = types.BalanceSettings;
