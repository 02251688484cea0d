// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/FinancialConnections/Accounts.ts';

const FinancialConnectionsAccount_AccountHolderShape = result<never>('account?:@financial_connections.account customer?:@customer customer_account?:s type:s');
const FinancialConnectionsAccount_AccountNumberShape = result<never>('expected_expiry_date:~i identifier_type:s status:s supported_networks:[s]');
const FinancialConnectionsAccount_Balance_CashShape = result<never>('available:~{i}');
const FinancialConnectionsAccount_Balance_CreditShape = result<never>('used:~{i}');
const FinancialConnectionsAccount_BalanceShape = result<never>('as_of:i cash?:$0 credit?:$1 current:{i} type:s', FinancialConnectionsAccount_Balance_CashShape, FinancialConnectionsAccount_Balance_CreditShape);
const FinancialConnectionsAccount_BalanceRefreshShape = result<never>('last_attempted_at:i next_refresh_available_at:~i status:s');
const FinancialConnectionsAccount_StatusDetails_ActiveShape = result<never>('action:s cause:s expected_deactivation_date:i');
const FinancialConnectionsAccount_StatusDetailsShape = result<never>('active?:$0', FinancialConnectionsAccount_StatusDetails_ActiveShape);
const FinancialConnectionsAccount_TransactionRefreshShape = result<never>('id:s last_attempted_at:i next_refresh_available_at:~i status:s');
export const FinancialConnectionsAccount: Schema<types.FinancialConnectionsAccount> = result<types.FinancialConnectionsAccount>("id:s object:'financial_connections.account' account_holder:~$0 account_numbers:~[$1] balance:~$2 balance_refresh:~$3 category:s created:i display_name:~s institution_name:s last4:~s livemode:b ownership:~@financial_connections.account_ownership ownership_refresh:~$3 permissions:~[s] status:s status_details?:$4 subcategory:s subscriptions:~[s] supported_payment_method_types:[s] transaction_refresh:~$5", FinancialConnectionsAccount_AccountHolderShape, FinancialConnectionsAccount_AccountNumberShape, FinancialConnectionsAccount_BalanceShape, FinancialConnectionsAccount_BalanceRefreshShape, FinancialConnectionsAccount_StatusDetailsShape, FinancialConnectionsAccount_TransactionRefreshShape);
export type FinancialConnectionsAccount = types.FinancialConnectionsAccount;
