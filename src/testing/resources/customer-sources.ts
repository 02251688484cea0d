import type { CustomerUpdateSourceParams } from '../../generated/types/index.ts';
import type { customers as table } from '../../resources/customers.ts';
import type { Account } from '../account.ts';
import { checkExpiry } from '../cards/card-numbers.ts';
import { namedCard } from '../cards/test-cards.ts';
import { findCustomer, findOwned } from '../find.ts';
import type { Handlers } from '../handler.ts';
import { given, givenTexts } from '../objects/given.ts';
import { type MetadataParam, mergeMetadata } from '../objects/metadata.ts';
import { type BankAccount, type Card, type CustomerSource, newBankAccount, newCard } from '../objects/source.ts';
import { listPage } from '../page.ts';
import { cardError, detachMethod } from '../payments/attach.ts';
import { expYear } from '../payments/find-method.ts';
import { keepMethodOf } from '../payments/method-of-card.ts';
import { checkProof } from '../payments/microdeposits.ts';
import { invalid, noSuch } from '../problem.ts';

type Actions = Handlers<(typeof table)['actions']>;

/**
 * Gives a customer the card or bank account that a test token stands for. The first one becomes the default.
 *
 * @throws Problem for a token that there isn't, and for a card that is declined already at this
 */
export function addSource(
  account: Account,
  id: string,
  token: string,
  metadata: MetadataParam,
  { isDefault }: { readonly isDefault: boolean },
): CustomerSource {
  const customer = findCustomer(account, id);
  const source = account.sources.add(fromToken(account, id, token, metadata));
  if (source.object === 'card') keepMethodOf(account, source);
  if (isDefault || customer.default_source === null) {
    account.customers.replace({ ...customer, default_source: source.id });
  }
  return source;
}

/** Puts the card or bank account that a test token stands for in the place of the default one. */
export function replaceSource(account: Account, id: string, token: string): void {
  const { default_source: before } = findCustomer(account, id);
  addSource(account, id, token, {}, { isDefault: true });
  if (before !== null) removeSource(account, before);
}

/** A card goes as a payment method, too. Where it was the default one, another that is left takes its place. */
export function removeSource(account: Account, id: string): void {
  const { customer: owner } = account.sources.get(id) ?? {};
  account.sources.delete(id);
  const method = account.paymentMethods.get(id);
  if (method !== undefined) detachMethod(account, method);
  const customer = account.customers.get(owner ?? '');
  if (customer?.default_source !== id) return;
  const [next] = account.sources.filter((source) => source.customer === owner);
  account.customers.replace({ ...customer, default_source: next?.id ?? null });
}

function fromToken(account: Account, customer: string, token: string, param: MetadataParam): CustomerSource {
  const metadata = mergeMetadata({}, param);
  if (token === 'btok_us_verified' || token === 'btok_us') {
    const status = token === 'btok_us' ? 'new' : 'verified';
    return newBankAccount(account.newId('ba_1', 23), customer, status, metadata);
  }
  const card = token.startsWith('tok_') ? namedCard(token, 'source') : undefined;
  if (card === undefined) throw noSuch('token', token, 'source');
  const { declines, declinesAttachment } = card.behaviour;
  if (declines !== undefined && declinesAttachment) throw cardError(declines, {});
  return newCard(account.newId('card_1', 23), card, customer, expYear(account), metadata);
}

const find = (account: Account, id: string, customer: string) =>
  findOwned(account, account.sources, id, customer, 'source');

const ADDRESS = [
  'address_city',
  'address_country',
  'address_line1',
  'address_line2',
  'address_state',
  'address_zip',
  'name',
] as const;

function changeCard(account: Account, card: Card, params: CustomerUpdateSourceParams): Card {
  const exp_month = Number(params.exp_month ?? card.exp_month);
  const exp_year = Number(params.exp_year ?? card.exp_year);
  checkExpiry({ exp_month, exp_year }, account.now(), (name) => name);
  const metadata = mergeMetadata(card.metadata, params.metadata);
  return { ...card, ...givenTexts(params, ADDRESS), exp_month, exp_year, metadata };
}

function changeBankAccount(bank: BankAccount, params: CustomerUpdateSourceParams): BankAccount {
  const metadata = mergeMetadata(bank.metadata, params.metadata);
  return { ...bank, ...given(params, ['account_holder_name', 'account_holder_type']), metadata };
}

export const customerSources: Pick<
  Actions,
  'createSource' | 'deleteSource' | 'listSources' | 'retrieveSource' | 'updateSource' | 'verifySource'
> = {
  createSource: (account, { source, metadata }, { customer }) =>
    addSource(account, customer, source, metadata ?? {}, { isDefault: false }),

  retrieveSource: (account, _params, { customer, source: id }) => find(account, id, customer),

  updateSource: (account, params, { customer, source: id }) => {
    const source = find(account, id, customer);
    if (params.owner !== undefined) throw invalid('Only sources of the kind src_… have an owner.', { param: 'owner' });
    if (source.object === 'bank_account') return account.sources.replace(changeBankAccount(source, params));
    const card = changeCard(account, source, params);
    keepMethodOf(account, card);
    return account.sources.replace(card);
  },

  deleteSource: (account, _params, { customer: customerId, source: id }) => {
    const { object } = find(account, id, customerId);
    removeSource(account, id);
    return account.deleted.add({ id, object, deleted: true });
  },

  listSources: (account, params, { customer }) => {
    findCustomer(account, customer);
    const { object } = params;
    return listPage(
      account.sources,
      ['card', 'bank_account'],
      params,
      (row) => row.customer === customer && (object === undefined || row.object === object),
    );
  },

  verifySource: (account, { amounts }, { customer, source: id }) => {
    const source = find(account, id, customer);
    if (source.object !== 'bank_account')
      throw invalid('Only bank accounts are verified by deposits.', { param: 'id' });
    if (source.status === 'verified') throw invalid('This bank account is verified already.');
    checkProof({ amounts });
    return account.sources.replace({ ...source, status: 'verified' });
  },
};
