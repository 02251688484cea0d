import { invalid, notEmulated, Problem } from '../problem.ts';
import { declineOf } from './declines.ts';
import { type TestCard, testCard } from './test-cards.ts';

/**
 * Card numbers that Stripe gives out for tests, with the name of the card.
 *
 * @see https://docs.stripe.com/testing
 */
const NUMBERS: Readonly<Record<string, string>> = {
  '4242424242424242': 'visa',
  '4000056655665556': 'visa_debit',
  '5555555555554444': 'mastercard',
  '2223003122003222': 'mastercard',
  '5200828282828210': 'mastercard_debit',
  '5105105105105100': 'mastercard_prepaid',
  '378282246310005': 'amex',
  '371449635398431': 'amex',
  '6011111111111117': 'discover',
  '6011000990139424': 'discover',
  '3056930009020004': 'diners',
  '36227206271667': 'diners',
  '3566002020360505': 'jcb',
  '6200000000000005': 'unionpay',
  '4000000400000008': 'at',
  '4000000360000006': 'au',
  '4000000560000004': 'be',
  '4000000760000002': 'br',
  '4000001240000000': 'ca',
  '4000001560000002': 'cn',
  '4000002760000016': 'de',
  '4000007240000007': 'es',
  '4000002500000003': 'fr',
  '4000008260000000': 'gb',
  '4000058260000005': 'gb_debit',
  '4000003440000004': 'hk',
  '4000003560000008': 'in',
  '4000003800000008': 'it',
  '4000003920000003': 'jp',
  '4000004840008001': 'mx',
  '4000005280000002': 'nl',
  '4000007020000003': 'sg',
  '4000000000000036': 'avsZipFail',
  '4000000000000101': 'cvcCheckFail',
  '4000000000009235': 'riskLevelElevated',
  '4000000000000077': 'bypassPending',
  '4000000000000002': 'chargeDeclined',
  '4000000000009995': 'chargeDeclinedInsufficientFunds',
  '4000000000009987': 'chargeDeclinedLostCard',
  '4000000000009979': 'chargeDeclinedStolenCard',
  '4000000000000069': 'chargeDeclinedExpiredCard',
  '4000000000000127': 'chargeDeclinedIncorrectCvc',
  '4000000000000119': 'chargeDeclinedProcessingError',
  '4000000000006975': 'chargeDeclinedVelocityLimitExceeded',
  '4100000000000019': 'chargeDeclinedFraudulent',
  '4000000000000341': 'chargeCustomerFail',
  '4000003800000446': 'authenticationRequiredSetupForOffSession',
  '4000002500003155': 'authenticationRequiredOnSetup',
  '4000002760003184': 'authenticationRequired',
  '4000008260003178': 'authenticationRequiredChargeDeclinedInsufficientFunds',
  '4000000000003220': 'threeDSecure2Required',
  '4000000000003063': 'threeDSecureRequired',
  '4000008400001629': 'threeDSecureRequiredChargeDeclined',
  '4000000000003055': 'threeDSecureOptional',
  '4000000000000259': 'createDispute',
  '4000000000002685': 'createDisputeProductNotReceived',
  '4000000000001976': 'createDisputeInquiry',
  '4000000000005126': 'refundFail',
  '4000000000007726': 'pendingRefund',
};

/**
 * Others, of which the emulator doesn't do what they are for: addresses that don't fit, risks that may be too high, several
 * disputes, warnings of fraud, networks beside the brand, 3-D Secure that fails by itself.
 */
const NOT_DONE: readonly string[] = [
  '4000000000000010',
  '4000000000000028',
  '4000000000000044',
  '4000000000003097',
  '4000000000004954',
  '4000000000005423',
  '4000000404000038',
  '4000000404000079',
  '4000002500001001',
  '4000003720000278',
  '4000008400001280',
  '4000050360000001',
  '4000058400306072',
  '4000058400307872',
  '5555552500001001',
  '6011981111111113',
  '6200000000000047',
  '6205500000000000004',
  '6555900000604105',
];

/** A card as a request writes it out. */
export interface CardParam {
  readonly number: string;
  readonly exp_month?: number | undefined;
  readonly exp_year?: number | undefined;
  readonly cvc?: string | undefined;
}

/**
 * The test card of a number.
 *
 * @param now - Unix seconds
 * @param param - the parameter that has the card
 * @throws Problem for a card that can't be one, has expired, has no such security code, or is none of those for tests that are known here
 */
export function cardOfNumber(card: CardParam, now: number, param: string): TestCard {
  const number = card.number.replaceAll(/[\s-]/g, '');
  if (!isValid(number)) {
    throw cardProblem(
      'incorrect_number',
      'The card number is not a real one: its last digit does not fit.',
      `${param}[number]`,
    );
  }
  const place = (name: string) => `${param}[${name}]`;
  const exp_month = required(card.exp_month, place('exp_month'));
  const exp_year = required(card.exp_year, place('exp_year'));
  checkExpiry({ exp_month, exp_year }, now, place);
  checkCvc(card.cvc, number, place('cvc'));
  const name = Object.hasOwn(NUMBERS, number) ? NUMBERS[number] : undefined;
  const found = name === undefined ? undefined : testCard(`pm_card_${name}`);
  if (found !== undefined) return { ...found, last4: number.slice(-4) };
  if (NOT_DONE.includes(number)) throw notEmulated(`the test card ${number}`, place('number'));
  const { code, decline_code } = { ...declineOf('generic_decline'), decline_code: 'test_mode_live_card' };
  throw new Problem(
    {
      type: 'card_error',
      code,
      decline_code,
      message: 'The emulator knows no test card of this number, and declines it as test mode declines real cards.',
      param,
    },
    { status: 402 },
  );
}

function required(value: number | undefined, param: string): number {
  if (value !== undefined) return value;
  throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
}

/**
 * @param now - Unix seconds
 * @param place - the parameter that has the month or the year
 * @throws Problem (402) for a month or year that no valid card has
 */
export function checkExpiry(
  { exp_month: month, exp_year: year }: { readonly exp_month: number; readonly exp_year: number },
  now: number,
  place: (name: 'exp_month' | 'exp_year') => string,
): void {
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw cardProblem('invalid_expiry_month', 'A month is a number from 1 to 12.', place('exp_month'));
  }
  const full = year < 100 ? 2000 + year : year;
  const isSoonEnough = full <= new Date(now * 1000).getUTCFullYear() + 50;
  if (!(Date.UTC(full, month) / 1000 > now && isSoonEnough)) {
    throw cardProblem('invalid_expiry_year', 'The card has expired, or its year is too far off.', place('exp_year'));
  }
}

/** Cards of American Express have four digits on the front; the three on the back are taken, too. @throws Problem (402) */
function checkCvc(cvc: string | undefined, number: string, param: string): void {
  const isAmex = /^3[47]/.test(number);
  if (cvc === undefined || (isAmex ? /^\d{3,4}$/ : /^\d{3}$/).test(cvc)) return;
  const digits = isAmex ? 'four digits' : 'three digits';
  throw cardProblem('invalid_cvc', `The security code of this card is not one: it has ${digits}.`, param);
}

const cardProblem = (code: string, message: string, param: string) =>
  new Problem({ type: 'card_error', code, message, param }, { status: 402 });

/** By the check digit that every card number ends with. */
function isValid(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false;
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit : digit * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
