import type { Decline } from './declines.ts';

const failure = (code: string, message: string): Decline => ({ code, decline_code: code, message });

/** Why a debit from a bank account comes back, by what follows `pm_usBankAccount_`. */
const FAILURES: Readonly<Record<string, Decline>> = {
  accountClosed: failure('account_closed', 'The bank account has been closed.'),
  noAccount: failure('no_account', 'The bank knows no account of this number.'),
  insufficientFunds: failure('insufficient_funds', 'There is not enough money in the bank account.'),
  debitNotAuthorized: failure('debit_not_authorized', 'The account holder has not agreed to the debit.'),
};

/**
 * Account numbers that Stripe gives out for tests, with the name of what happens to a debit.
 *
 * @see https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-account-numbers
 */
const NUMBERS: Readonly<Record<string, string>> = {
  '000123456789': 'success',
  '000111111113': 'accountClosed',
  '000111111116': 'noAccount',
  '000222222227': 'insufficientFunds',
  '000333333335': 'debitNotAuthorized',
};

/** A bank account for tests. */
export interface TestBankAccount {
  readonly last4: string;
  /** Why debits come back; undefined where they don't. */
  readonly fails: string | undefined;
}

/** The account that a payment method's id, such as `pm_usBankAccount_success`, stands for. */
export function testBankAccount(id: string): TestBankAccount | undefined {
  const [, name] = /^pm_usBankAccount_(\w+)$/.exec(id) ?? [];
  const number = Object.keys(NUMBERS).find((key) => NUMBERS[key] === name);
  return number === undefined ? undefined : bankAccountByNumber(number);
}

/** The account of a number; undefined where it is no test account. */
export function bankAccountByNumber(number: string): TestBankAccount | undefined {
  const name = Object.hasOwn(NUMBERS, number) ? NUMBERS[number] : undefined;
  if (name === undefined) return undefined;
  return { last4: number.slice(-4), fails: Object.hasOwn(FAILURES, name) ? name : undefined };
}

/** Why a debit comes back, by the name that `TestBankAccount.fails` has for it. */
export const bankFailure = (name: string): Decline | undefined => FAILURES[name];
