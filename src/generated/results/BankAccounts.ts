// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/BankAccounts.ts';

export const BankAccount: Schema<types.BankAccount> = result<types.BankAccount>("id:s object:'bank_account' account?:~@account account_holder_name:~s account_holder_type:~s account_type:~s available_payout_methods?:~[s] bank_name:~s country:s currency:s customer?:~@customer default_for_currency?:~b fingerprint:~s future_requirements?:~(currently_due:~[s] errors:~[(code:s reason:s requirement:s)] past_due:~[s] pending_verification:~[s]) last4:s metadata?:~{s} requirements?:~(currently_due:~[s] errors:~[(code:s reason:s requirement:s)] past_due:~[s] pending_verification:~[s]) routing_number:~s status:s");
export const DeletedBankAccount: Schema<types.DeletedBankAccount> = result<types.DeletedBankAccount>("id:s object:'bank_account' currency?:~s deleted:!");
export type BankAccount = types.BankAccount;
export type DeletedBankAccount = types.DeletedBankAccount;
