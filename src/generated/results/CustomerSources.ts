// Written by `npm run generate`. Not to be edited by hand.
import { oneOf } from '../../core/one-of.ts';
import type { Schema } from '../../core/schema.ts';
import type * as types from '../types/CustomerSources.ts';
import { Account } from './Accounts.ts';
import { BankAccount } from './BankAccounts.ts';
import { Card } from './Cards.ts';
import { DeletedBankAccount } from './BankAccounts.ts';
import { DeletedCard } from './Cards.ts';
import { Source } from './Sources.ts';

export const CustomerSource: Schema<types.CustomerSource> = oneOf(Account, BankAccount, Card, Source);
export const DeletedCustomerSource: Schema<types.DeletedCustomerSource> = oneOf(DeletedBankAccount, DeletedCard);
export type CustomerSource = types.CustomerSource;
export type DeletedCustomerSource = types.DeletedCustomerSource;
