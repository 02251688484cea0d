import { BankAccount } from '../../generated/results/BankAccounts.ts';
import { Card } from '../../generated/results/Cards.ts';
import type { Account } from '../account.ts';
import { fingerprintOf, namedCard } from '../cards/test-cards.ts';
import { complete } from '../generic/complete.ts';
import { type MetadataParam, mergeMetadata } from '../objects/metadata.ts';
import { checkCurrency } from '../payments/money.ts';
import { invalid, noSuch } from '../problem.ts';

/** Where an account is paid out to. */
export type ExternalAccountRow = BankAccount | Card;

/** Account numbers for tests to which payouts fail, and why. */
const FAILING: Readonly<Record<string, string>> = {
  '000111111116': 'no_account',
  '000111111113': 'account_closed',
  '000222222227': 'insufficient_funds',
  '000333333335': 'debit_not_authorized',
  '000444444440': 'invalid_currency',
};

/** Why payouts to an account of these last digits fail; undefined where they don't. */
export function payoutFailure(row: ExternalAccountRow): string | undefined {
  const number = Object.keys(FAILING).find((key) => key.endsWith(row.last4));
  return row.object === 'card' || number === undefined ? undefined : FAILING[number];
}

/** What a request says of a bank account. */
interface BankParam {
  readonly object?: string | undefined;
  readonly account_number?: string | undefined;
  readonly account_holder_name?: string | undefined;
  readonly account_holder_type?: string | undefined;
  readonly country?: string | undefined;
  readonly currency?: string | undefined;
  readonly routing_number?: string | undefined;
}

interface Facts {
  readonly metadata?: MetadataParam | undefined;
  readonly isDefault?: boolean | undefined;
}

/**
 * Gives an account somewhere to be paid out to: a bank account by its number, or what a test token stands for. The first
 * in a currency is the default for it.
 *
 * @param owner - the id of the account
 * @throws Problem for a token that there isn't, and for details that are missing
 */
export function addExternalAccount(account: Account, owner: string, given: unknown, facts: Facts): ExternalAccountRow {
  const row =
    typeof given === 'string' ? fromToken(account, owner, given) : bankAccount(account, owner, asParam(given));
  const others = account.externalAccounts.filter((one) => one.account === owner && one.currency === row.currency);
  const isDefault = facts.isDefault ?? others.length === 0;
  if (isDefault) for (const one of others) account.externalAccounts.replace({ ...one, default_for_currency: false });
  return account.externalAccounts.add({
    ...row,
    default_for_currency: isDefault,
    metadata: mergeMetadata({}, facts.metadata),
  });
}

function fromToken(account: Account, owner: string, token: string): ExternalAccountRow {
  if (token.startsWith('btok_us')) {
    return bankAccount(account, owner, {
      account_number: '000123456789',
      country: 'US',
      currency: 'usd',
      routing_number: '110000000',
    });
  }
  const card = token.startsWith('tok_') ? namedCard(token, 'external_account') : undefined;
  if (card === undefined) throw noSuch('token', token, 'external_account');
  return complete(Card, {
    id: account.newId('card_1', 23),
    account: owner,
    available_payout_methods: ['standard', 'instant'],
    brand: card.brand,
    country: card.country ?? 'US',
    currency: 'usd',
    cvc_check: card.fails === 'cvc' ? 'fail' : 'pass',
    exp_month: 12,
    exp_year: new Date(account.now() * 1000).getUTCFullYear() + 4,
    fingerprint: fingerprintOf(card),
    funding: card.funding,
    last4: card.last4,
    metadata: {},
  });
}

function bankAccount(account: Account, owner: string, param: BankParam): BankAccount {
  const { account_number: number, country, account_holder_name: holder, account_holder_type: type } = param;
  if (number === undefined) throw missing('external_account[account_number]');
  if (country === undefined) throw missing('external_account[country]');
  if (!/^[A-Z0-9]{4,34}$/i.test(number)) {
    throw invalid('This is no account number.', {
      code: 'account_number_invalid',
      param: 'external_account[account_number]',
    });
  }
  return complete(BankAccount, {
    id: account.newId('ba_1', 23),
    account: owner,
    account_holder_name: holder ?? null,
    account_holder_type: type ?? null,
    available_payout_methods: ['standard'],
    bank_name: 'STRIPE TEST BANK',
    country,
    currency: checkCurrency(param.currency ?? 'usd', 'external_account[currency]'),
    fingerprint: `fpbank${number.slice(-4)}`,
    last4: number.slice(-4),
    metadata: {},
    routing_number: param.routing_number ?? null,
    status: 'new',
  });
}

const missing = (param: string) =>
  invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });

function asParam(given: unknown): BankParam {
  const text = (name: string): string | undefined => {
    const value: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    account_number: text('account_number'),
    account_holder_name: text('account_holder_name'),
    account_holder_type: text('account_holder_type'),
    country: text('country'),
    currency: text('currency'),
    routing_number: text('routing_number'),
  };
}
