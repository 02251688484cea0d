import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { BankAccount } from './bank-account.ts';
import { Card } from './card.ts';
import { DeletedBankAccount, DeletedCard } from './deleted.ts';
import { nested } from './field.ts';
import { type ApiList, listOf } from './paging.ts';
import { Source } from './source.ts';

/** A connected account that stands in for a card. It is not spelt out here. */
export interface AccountSource {
  id: string;
  object: 'account';
  [field: string]: unknown;
}

/** What a customer of the older kind pays with. `object` says which it is. */
export type CustomerSource = Card | BankAccount | Source | AccountSource;

/** What is left of it once it was deleted. */
export type DeletedCustomerSource = DeletedCard | DeletedBankAccount;

export type CustomerSourceOrDeleted = CustomerSource | DeletedCustomerSource;

export type CustomerSourceList = ApiList<CustomerSource>;

const AccountSource: Schema<AccountSource> = lazySchema(() =>
  z.looseObject({ id: z.string(), object: z.literal('account') }),
);

export const CustomerSource: Schema<CustomerSource> = lazySchema(() =>
  z.union([nested(Card), nested(BankAccount), nested(Source), nested(AccountSource)]),
);

export const CustomerSourceOrDeleted: Schema<CustomerSourceOrDeleted> = lazySchema(() =>
  z.union([nested(DeletedCard), nested(DeletedBankAccount), nested(CustomerSource)]),
);

export const CustomerSourceList: Schema<CustomerSourceList> = lazySchema(() => listOf(CustomerSource));
