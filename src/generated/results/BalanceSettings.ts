// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/BalanceSettings.ts';

export const BalanceSettings: Schema<types.BalanceSettings> = result<types.BalanceSettings>("object:'balance_settings' payments:(debit_negative_balances:~b payouts:~(automatic_transfer_rules_by_currency:~{[(payout_method:s transfer_up_to_amount:~i type:s)]} minimum_balance_by_currency:~{i} schedule:~(interval:~s monthly_payout_days?:[i] weekly_payout_days?:[s]) statement_descriptor:~s status:s) settlement_timing:(delay_days:i delay_days_override?:i start_of_day:~(hour:i minutes:i timezone:s)))");
export type BalanceSettings = types.BalanceSettings;
