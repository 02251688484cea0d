// Written by `npm run generate`. Not to be edited by hand.
import type { BankAccount, DeletedBankAccount } from './BankAccounts.ts';
import type { Card, DeletedCard } from './Cards.ts';

export type ExternalAccount = BankAccount | Card;

export type DeletedExternalAccount = DeletedBankAccount | DeletedCard;
