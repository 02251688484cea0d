import { Account as AccountSchema } from '../../generated/results/Accounts.ts';
import type { Account } from '../account.ts';
import { OWN_ACCOUNT } from '../authenticate.ts';
import { complete } from '../generic/complete.ts';
import { addExternalAccount, type ExternalAccountRow } from './external-account.ts';
import { type AccountRow, isOnboarded, NOTHING_DUE, requested, reviewed } from './requirements.ts';

/** The account that a request is about: one that a platform has opened, or else one of its own that lacks nothing. */
export function ownAccount(account: Account): AccountRow {
  const opened = holderOf(account).accounts.get(account.id);
  if (opened !== undefined) return opened;
  const whole = complete(AccountSchema, {
    id: account.id,
    business_type: 'company',
    controller: { type: 'account' },
    country: 'US',
    created: 0,
    default_currency: 'usd',
    email: 'owner@example.com',
    future_requirements: NOTHING_DUE,
    metadata: {},
    requirements: NOTHING_DUE,
    settings: {
      dashboard: { display_name: 'Emulator', timezone: 'Etc/UTC' },
      payouts: { debit_negative_balances: true, schedule: { delay_days: 2, interval: 'manual' } },
    },
    type: 'standard',
  });
  return reviewed(account, { ...whole, [isOnboarded]: true, [requested]: { card_payments: 0, transfers: 0 } });
}

/** Where money of a currency is paid out to; an account that no platform has opened is given a bank account. */
export function payoutDestination(account: Account, currency: string, id?: string): ExternalAccountRow | undefined {
  const rows = holderOf(account).externalAccounts.filter(
    (row) => row.account === account.id && row.currency === currency,
  );
  if (id !== undefined) return rows.find((row) => row.id === id);
  const found = rows.find(({ default_for_currency: isDefault }) => isDefault);
  if (found !== undefined || holderOf(account).accounts.get(account.id) !== undefined) return found;
  const given = {
    object: 'bank_account',
    account_number: '000123456789',
    country: 'US',
    currency,
    routing_number: '110000000',
  };
  return addExternalAccount(account, account.id, given, { isDefault: true });
}

/** Who keeps what is known of an account: the platform, of those that it has opened. */
function holderOf(account: Account): Account {
  const platform = account.other(OWN_ACCOUNT);
  return platform.accounts.get(account.id) === undefined ? account : platform;
}
