// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/FinancialAccounts.ts';

const TreasuryFinancialAccount_BalanceShape = result<never>('cash:{i} inbound_pending:{i} outbound_pending:{i}');
const TreasuryFinancialAccount_FinancialAddress_AbaShape = result<never>('account_holder_name:s account_number?:~s account_number_last4:s bank_name:s routing_number:s');
const TreasuryFinancialAccount_FinancialAddressShape = result<never>('aba?:$0 supported_networks?:[s] type:s', TreasuryFinancialAccount_FinancialAddress_AbaShape);
const TreasuryFinancialAccount_PlatformRestrictionsShape = result<never>('inbound_flows:~s outbound_flows:~s');
const TreasuryFinancialAccount_StatusDetails_ClosedShape = result<never>('reasons:[s]');
const TreasuryFinancialAccount_StatusDetailsShape = result<never>('closed:~$0', TreasuryFinancialAccount_StatusDetails_ClosedShape);
export const TreasuryFinancialAccount: Schema<types.TreasuryFinancialAccount> = result<types.TreasuryFinancialAccount>("id:s object:'treasury.financial_account' active_features?:[s] balance:$0 country:s created:i features?:^treasury.financial_account_features financial_addresses:[$1] is_default?:b livemode:b metadata:~{s} nickname?:~s pending_features?:[s] platform_restrictions?:~$2 restricted_features?:[s] status:s status_details:$3 supported_currencies:[s]", TreasuryFinancialAccount_BalanceShape, TreasuryFinancialAccount_FinancialAddressShape, TreasuryFinancialAccount_PlatformRestrictionsShape, TreasuryFinancialAccount_StatusDetailsShape);
export type TreasuryFinancialAccount = types.TreasuryFinancialAccount;
