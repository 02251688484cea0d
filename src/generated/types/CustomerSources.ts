// Written by `npm run generate`. Not to be edited by hand.
import type { Account } from './Accounts.ts';
import type { BankAccount, DeletedBankAccount } from './BankAccounts.ts';
import type { Card, DeletedCard } from './Cards.ts';
import type { Source } from './Sources.ts';

export type CustomerSource = Account | BankAccount | Card | Source;

export type DeletedCustomerSource = DeletedBankAccount | DeletedCard;
