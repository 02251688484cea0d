// Written by `npm run generate`. Not to be edited by hand.
import { oneOf } from '../../core/one-of.ts';
import type { Schema } from '../../core/schema.ts';
import type * as types from '../types/ExternalAccounts.ts';
import { BankAccount } from './BankAccounts.ts';
import { Card } from './Cards.ts';
import { DeletedBankAccount } from './BankAccounts.ts';
import { DeletedCard } from './Cards.ts';

export const DeletedExternalAccount: Schema<types.DeletedExternalAccount> = oneOf(DeletedBankAccount, DeletedCard);
export const ExternalAccount: Schema<types.ExternalAccount> = oneOf(BankAccount, Card);
export type DeletedExternalAccount = types.DeletedExternalAccount;
export type ExternalAccount = types.ExternalAccount;
