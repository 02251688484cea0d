// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/FinancialAccounts.ts';

export const TreasuryFinancialAccount: Schema<types.TreasuryFinancialAccount> = result<types.TreasuryFinancialAccount>("id:s object:'treasury.financial_account' active_features?:[s] balance:(cash:{i} inbound_pending:{i} outbound_pending:{i}) country:s created:i features?:^treasury.financial_account_features financial_addresses:[(aba?:(account_holder_name:s account_number?:~s account_number_last4:s bank_name:s routing_number:s) supported_networks?:[s] type:s)] is_default?:b livemode:b metadata:~{s} nickname?:~s pending_features?:[s] platform_restrictions?:~(inbound_flows:~s outbound_flows:~s) restricted_features?:[s] status:s status_details:(closed:~(reasons:[s])) supported_currencies:[s]");
export type TreasuryFinancialAccount = types.TreasuryFinancialAccount;
