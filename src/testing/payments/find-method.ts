import type { Account } from '../account.ts';
import { ACCEPTED, type CardBehaviour } from '../cards/behaviour.ts';
import { cardOfNumber } from '../cards/card-numbers.ts';
import { namedCard } from '../cards/test-cards.ts';
import { bankAccountByNumber, type TestBankAccount, testBankAccount } from '../cards/us-bank-accounts.ts';
import { type AddressParam, fullAddress } from '../objects/address.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import {
  type BillingDetails,
  cardFields,
  NO_BILLING_DETAILS,
  newPaymentMethod,
  type PaymentMethod,
  type PaymentMethodKind,
  withNetwork,
} from '../objects/payment-method.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';

/**
 * The payment method that an id names. Each use of a test id, such as `pm_card_visa`, makes a new payment method.
 *
 * @throws Problem where there is none
 */
export function findMethod(
  account: Account,
  id: string,
  param = 'payment_method',
  status: 400 | 404 = 400,
): PaymentMethod {
  const known = account.paymentMethods.get(id);
  if (known !== undefined) return known;
  const card = id.startsWith('pm_card_') ? namedCard(id, param) : undefined;
  if (card !== undefined) {
    return addMethod(account, { type: 'card', card: cardFields(card, expYear(account)) }, card.behaviour);
  }
  const bank = testBankAccount(id);
  if (bank !== undefined) return addBankAccount(account, bank);
  throw noSuch('payment method', id, param, status);
}

/** The payment method of an intent. @throws Problem where it has none */
export function methodOf(account: Account, intent: PaymentIntent): PaymentMethod {
  const method = intent.payment_method === null ? undefined : account.paymentMethods.get(intent.payment_method);
  if (method !== undefined) return method;
  throw invalid('This payment intent has no payment method to pay with. Give one by payment_method.', {
    code: 'payment_intent_unexpected_state',
  });
}

/** A payment method given by its details. The details of a type stand in the field of its name. */
export interface MethodData {
  readonly type: string;
  readonly billing_details?: unknown;
}

/**
 * @param param - the parameter that holds the details; empty where they are the request's own
 * @throws Problem for details that can't be a payment method's
 */
export function makeMethod(account: Account, data: MethodData, param = 'payment_method_data'): PaymentMethod {
  const billing = billingOf(data);
  if (data.type === 'customer_balance') {
    return addMethod(account, { type: 'customer_balance', customer_balance: {} }, ACCEPTED, billing);
  }
  if (data.type === 'us_bank_account') {
    const number = String(at(data, 'us_bank_account', 'account_number') ?? '');
    const bank = bankAccountByNumber(number);
    if (bank === undefined)
      throw invalid('This is none of the bank accounts that Stripe gives out for tests, such as 000123456789.', {
        param: within(param, 'us_bank_account', 'account_number'),
      });
    return addBankAccount(account, bank, billing, at(data, 'us_bank_account'));
  }
  if (data.type === 'card') return makeCard(account, data, billing, param);
  throw notEmulated(`payment methods of type '${data.type.slice(0, 40)}'`, within(param, 'type'));
}

function makeCard(account: Account, data: MethodData, billing: BillingDetails, param: string): PaymentMethod {
  const given = at(data, 'card');
  const token = at(given, 'token');
  const number = at(given, 'number');
  const cvc = at(given, 'cvc');
  const [month, year] = [at(given, 'exp_month'), at(given, 'exp_year')].map((value) =>
    typeof value === 'number' ? value : undefined,
  );
  const place = within(param, 'card');
  const card =
    typeof number === 'string'
      ? cardOfNumber(
          { number, exp_month: month, exp_year: year, cvc: typeof cvc === 'string' ? cvc : undefined },
          account.now(),
          place,
        )
      : typeof token === 'string'
        ? namedCard(token, within(place, 'token'))
        : undefined;
  if (card === undefined)
    throw invalid('Give a token, such as tok_visa, or the number of a test card.', { param: place });
  const preferred = at(given, 'networks', 'preferred');
  const fields = withNetwork(
    cardFields(card, year ?? expYear(account), billing),
    typeof preferred === 'string' ? preferred : null,
    within(place, 'networks', 'preferred'),
  );
  return addMethod(
    account,
    { type: 'card', card: { ...fields, exp_month: month ?? fields.exp_month } },
    card.behaviour,
    billing,
  );
}

/** `a[b][c]`; `b[c]` where there is no `a`. */
function within(param: string, ...names: readonly string[]): string {
  const [first = '', ...rest] = param === '' ? names : [param, ...names];
  return `${first}${rest.map((name) => `[${name}]`).join('')}`;
}

function addMethod(
  account: Account,
  kind: PaymentMethodKind,
  bankSays: CardBehaviour,
  billing?: BillingDetails,
): PaymentMethod {
  return account.paymentMethods.add(
    newPaymentMethod(account.newId('pm_1', 23), account.now(), kind, bankSays, billing),
  );
}

function addBankAccount(
  account: Account,
  { last4, fails }: TestBankAccount,
  billing?: BillingDetails,
  given?: unknown,
): PaymentMethod {
  const said = (name: string, otherwise: string): string => {
    const value = at(given, name);
    return typeof value === 'string' ? value : otherwise;
  };
  const kind: PaymentMethodKind = {
    type: 'us_bank_account',
    us_bank_account: {
      account_holder_type: said('account_holder_type', 'individual'),
      account_type: said('account_type', 'checking'),
      bank_name: 'STRIPE TEST BANK',
      financial_connections_account: null,
      fingerprint: `fpbank${last4}`,
      last4,
      networks: { preferred: 'ach', supported: ['ach'] },
      routing_number: said('routing_number', '110000000'),
      status_details: {},
    },
  };
  return addMethod(account, kind, fails === undefined ? ACCEPTED : { declines: fails }, billing);
}

/** Cards are good for another few years, by the emulator's own clock. */
export function expYear(account: Account): number {
  return new Date(account.now() * 1000).getUTCFullYear() + 4;
}

function billingOf({ billing_details: given }: MethodData): BillingDetails {
  if (typeof given !== 'object' || given === null) return NO_BILLING_DETAILS;
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(given, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const address: unknown = Reflect.get(given, 'address');
  return {
    address: isAddress(address) ? fullAddress(address) : NO_BILLING_DETAILS.address,
    email: text('email'),
    name: text('name'),
    phone: text('phone'),
    tax_id: text('tax_id'),
  };
}

function isAddress(value: unknown): value is AddressParam {
  return typeof value === 'object' && value !== null && Object.values(value).every((line) => typeof line === 'string');
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
