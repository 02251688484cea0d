// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/FinancialConnections/Accounts.ts';

export const FinancialConnectionsAccount: Schema<types.FinancialConnectionsAccount> = result<types.FinancialConnectionsAccount>("id:s object:'financial_connections.account' account_holder:~(account?:@financial_connections.account customer?:@customer customer_account?:s type:s) account_numbers:~[(expected_expiry_date:~i identifier_type:s status:s supported_networks:[s])] balance:~(as_of:i cash?:(available:~{i}) credit?:(used:~{i}) current:{i} type:s) balance_refresh:~(last_attempted_at:i next_refresh_available_at:~i status:s) category:s created:i display_name:~s institution_name:s last4:~s livemode:b ownership:~@financial_connections.account_ownership ownership_refresh:~(last_attempted_at:i next_refresh_available_at:~i status:s) permissions:~[s] status:s status_details?:(active?:(action:s cause:s expected_deactivation_date:i)) subcategory:s subscriptions:~[s] supported_payment_method_types:[s] transaction_refresh:~(id:s last_attempted_at:i next_refresh_available_at:~i status:s)");
export type FinancialConnectionsAccount = types.FinancialConnectionsAccount;
