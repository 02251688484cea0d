import { Account as AccountSchema } from '../../generated/results/Accounts.ts';
import { Person } from '../../generated/results/Persons.ts';
import type { AccountCreateParams, AccountUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { complete } from '../generic/complete.ts';
import { invalid } from '../problem.ts';
import { addExternalAccount } from './external-account.ts';
import { type AccountRow, NOTHING_DUE, requested, reviewed } from './requirements.ts';

/** Opens a connected account. */
export function newAccount(account: Account, params: AccountCreateParams): AccountRow {
  checkCountry(params.country);
  const id = account.newId('acct_1', 16);
  const { controller, type = controller === undefined ? 'standard' : 'none' } = params;
  const blank = account.accounts.add(
    complete(AccountSchema, {
      id,
      controller: {
        fees: { payer: controller?.fees?.payer ?? (type === 'standard' ? 'account' : 'application') },
        is_controller: true,
        losses: { payments: controller?.losses?.payments ?? (type === 'standard' ? 'stripe' : 'application') },
        requirement_collection: controller?.requirement_collection ?? (type === 'custom' ? 'application' : 'stripe'),
        stripe_dashboard: { type: controller?.stripe_dashboard?.type ?? DASHBOARDS[type] ?? 'full' },
        type: 'application',
      },
      country: params.country ?? 'US',
      created: account.now(),
      default_currency: params.default_currency ?? 'usd',
      external_accounts: { url: `/v1/accounts/${id}/external_accounts` },
      future_requirements: NOTHING_DUE,
      metadata: {},
      requirements: NOTHING_DUE,
      settings: SETTINGS,
      tos_acceptance: { date: null, ip: null, user_agent: null },
      type,
    }),
  );
  return withParams(account, blank, params);
}

/** @throws Problem for what is no country's code */
function checkCountry(code = 'US'): void {
  if (
    /^[A-Z]{2}$/.test(code) &&
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
  )
    return;
  throw invalid(`Country '${code.slice(0, 20)}' is unknown. Give two capital letters, such as US.`, {
    code: 'country_code_invalid',
    param: 'country',
  });
}

const DASHBOARDS: Readonly<Record<string, string>> = { custom: 'none', express: 'express', standard: 'full' };

const SETTINGS = {
  card_payments: { decline_on: {} },
  dashboard: { timezone: 'Etc/UTC' },
  payouts: { debit_negative_balances: true, schedule: { delay_days: 2, interval: 'daily' } },
};

/** A connected account as a request wants it. */
export function withParams(
  account: Account,
  row: AccountRow,
  params: AccountCreateParams | AccountUpdateParams,
): AccountRow {
  const {
    capabilities = {},
    external_account: external,
    individual,
    controller: _controller,
    type: _type,
    ...rest
  } = {
    controller: undefined,
    type: undefined,
    ...params,
  };
  if (external !== undefined && external !== '' && external !== null) {
    addExternalAccount(account, row.id, external, { isDefault: true });
  }
  const asked = new Map(Object.entries(row[requested] ?? {}));
  for (const [name, wish] of Object.entries(capabilities)) {
    if (wish?.requested === true && !asked.has(name)) asked.set(name, account.now());
    if (wish?.requested === false) asked.delete(name);
  }
  const person = individual === undefined ? row.individual : individualOf(account, row, individual);
  const plain: AccountRow = changed(
    AccountSchema,
    row,
    rest,
    person === undefined ? {} : { individual: JSON.parse(JSON.stringify(person)) },
  );
  return account.accounts.replace(reviewed(account, { ...plain, [requested]: Object.fromEntries(asked) }));
}

/** The person whose account it is. Numbers that identify them are never kept. */
function individualOf(account: Account, row: AccountRow, params: object): Person {
  const before =
    row.individual ??
    complete(Person, {
      id: account.newId('person_1', 15),
      account: row.id,
      created: account.now(),
      metadata: {},
      relationship: { representative: true },
    });
  return changed(Person, before, params, {});
}
