import { ExternalAccount } from '../../generated/results/ExternalAccounts.ts';
import type { AccountUpdateExternalAccountParams } from '../../generated/types/index.ts';
import type { accounts as table } from '../../resources/accounts.ts';
import type { Account } from '../account.ts';
import { addExternalAccount, type ExternalAccountRow } from '../connect/external-account.ts';
import { type AccountRow, reviewed } from '../connect/requirements.ts';
import { find } from '../find.ts';
import type { Handlers } from '../handler.ts';
import { given, givenTexts } from '../objects/given.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { listPage } from '../page.ts';
import { invalid, noSuch } from '../problem.ts';

type Actions = Handlers<(typeof table)['actions']>;

const CARD_TEXTS = [
  'address_city',
  'address_country',
  'address_line1',
  'address_line2',
  'address_state',
  'address_zip',
  'name',
] as const;

export const externalAccounts: Pick<
  Actions,
  | 'createExternalAccount'
  | 'deleteExternalAccount'
  | 'listExternalAccounts'
  | 'retrieveExternalAccount'
  | 'updateExternalAccount'
> = {
  createExternalAccount: (account, params, { account: id }) => {
    const owner = ownerOf(account, id);
    const { external_account: external, default_for_currency: isDefault, metadata } = params;
    const row = addExternalAccount(account, id, external, { isDefault, metadata });
    account.accounts.replace(reviewed(account, owner));
    return row;
  },
  retrieveExternalAccount: (account, _params, { account: id, external_account: external }) =>
    rowOf(account, id, external),
  updateExternalAccount: (account, params, { account: id, external_account: external }) => {
    const row = rowOf(account, id, external);
    if (params.default_for_currency) {
      for (const one of account.externalAccounts.filter(
        ({ account: of, currency }) => of === id && currency === row.currency,
      )) {
        account.externalAccounts.replace({ ...one, default_for_currency: one.id === row.id });
      }
    }
    return account.externalAccounts.replace(changedRow({ ...row, ...given(params, ['default_for_currency']) }, params));
  },
  deleteExternalAccount: (account, _params, { account: id, external_account: external }) => {
    const row = rowOf(account, id, external);
    const others = account.externalAccounts.filter(
      ({ account: of, currency }) => of === id && currency === row.currency,
    );
    if (row.default_for_currency && others.length > 1) {
      throw invalid('This is the default for its currency: make another one the default first.', {
        param: 'external_account',
      });
    }
    account.externalAccounts.delete(row.id);
    account.accounts.replace(reviewed(account, ownerOf(account, id)));
    return account.deleted.add({ id: row.id, object: row.object, deleted: true });
  },
  listExternalAccounts: (account, params, { account: id }) => {
    ownerOf(account, id);
    const fits = (row: ExternalAccountRow) => row.account === id && (params.object ?? row.object) === row.object;
    return listPage(account.externalAccounts, ['bank_account', 'card'], params, fits);
  },
};

const ownerOf = (account: Account, id: string): AccountRow => find(account.accounts, id, 'account', 'account');

function rowOf(account: Account, owner: string, id: string): ExternalAccountRow {
  ownerOf(account, owner);
  const found = account.externalAccounts.get(id);
  if (found?.account === owner) return found;
  throw noSuch('external account', id, 'external_account', 404);
}

function changedRow(row: ExternalAccountRow, params: AccountUpdateExternalAccountParams): ExternalAccountRow {
  const metadata = mergeMetadata(row.metadata ?? {}, params.metadata);
  if (row.object === 'bank_account') {
    return { ...row, ...givenTexts(params, ['account_holder_name', 'account_holder_type', 'account_type']), metadata };
  }
  const { exp_month: month = row.exp_month, exp_year: year = row.exp_year } = params;
  const card = {
    ...row,
    ...givenTexts(params, CARD_TEXTS),
    exp_month: Number(month),
    exp_year: Number(year),
    metadata,
  };
  if (ExternalAccount.safeParse(card).success) return card;
  throw invalid('A card expires in a month and a year that are numbers.', { param: 'exp_month' });
}
