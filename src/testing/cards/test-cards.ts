import { notEmulated } from '../problem.ts';
import { ACCEPTED, type CardBehaviour } from './behaviour.ts';

/** A card that Stripe gives out for tests. */
export interface TestCard {
  readonly brand: string;
  readonly last4: string;
  readonly funding: 'credit' | 'debit' | 'prepaid';
  readonly behaviour: CardBehaviour;
  /** Default: US. */
  readonly country?: string;
  /** What the bank says is wrong, where it is told. */
  readonly fails?: 'cvc' | 'postal_code';
}

const card = (
  brand: string,
  last4: string,
  behaviour: CardBehaviour = ACCEPTED,
  funding: TestCard['funding'] = 'credit',
): TestCard => ({ brand, last4, funding, behaviour });

const refused = (last4: string, declines: string): TestCard =>
  card('visa', last4, { declines, declinesAttachment: true });

const abroad = (country: string, last4: string): TestCard => ({ ...card('visa', last4), country });

/** The same for the same card, whatever it is kept as. */
export const fingerprintOf = ({
  brand,
  last4,
  country = 'US',
}: Pick<TestCard, 'brand' | 'last4' | 'country'>): string => `fp${brand}${country === 'US' ? '' : country}${last4}`;

/**
 * Test cards by the part of their names that follows `pm_card_` and `tok_`.
 *
 * @see https://docs.stripe.com/testing
 */
const TEST_CARDS: Readonly<Record<string, TestCard>> = {
  visa: card('visa', '4242'),
  us: card('visa', '4242'),
  visa_debit: card('visa', '5556', ACCEPTED, 'debit'),
  mastercard: card('mastercard', '4444'),
  mastercard_debit: card('mastercard', '8210', ACCEPTED, 'debit'),
  mastercard_prepaid: card('mastercard', '5100', ACCEPTED, 'prepaid'),
  amex: card('amex', '8431'),
  discover: card('discover', '1117'),
  diners: card('diners', '0004'),
  jcb: card('jcb', '0505'),
  unionpay: card('unionpay', '0005'),

  at: abroad('AT', '0008'),
  au: abroad('AU', '0006'),
  be: abroad('BE', '0004'),
  br: abroad('BR', '0002'),
  ca: abroad('CA', '0000'),
  cn: abroad('CN', '0002'),
  de: abroad('DE', '0016'),
  es: abroad('ES', '0007'),
  fr: abroad('FR', '0003'),
  gb: abroad('GB', '0000'),
  gb_debit: { ...abroad('GB', '0005'), funding: 'debit' },
  hk: abroad('HK', '0004'),
  in: abroad('IN', '0008'),
  it: abroad('IT', '0008'),
  jp: abroad('JP', '0003'),
  mx: abroad('MX', '8001'),
  nl: abroad('NL', '0002'),
  sg: abroad('SG', '0003'),

  avsZipFail: { ...card('visa', '0036'), fails: 'postal_code' },
  cvcCheckFail: { ...card('visa', '0101'), fails: 'cvc' },
  radarBlock: refused('0019', 'fraudulent'),
  riskLevelElevated: card('visa', '9235', { risk: 'elevated' }),

  bypassPending: card('visa', '0077', { bypassesPending: true }),

  chargeDeclined: refused('0002', 'generic_decline'),
  chargeDeclinedInsufficientFunds: refused('9995', 'insufficient_funds'),
  chargeDeclinedLostCard: refused('9987', 'lost_card'),
  chargeDeclinedStolenCard: refused('9979', 'stolen_card'),
  chargeDeclinedExpiredCard: refused('0069', 'expired_card'),
  chargeDeclinedIncorrectCvc: refused('0127', 'incorrect_cvc'),
  chargeDeclinedProcessingError: refused('0119', 'processing_error'),
  chargeDeclinedVelocityLimitExceeded: refused('6975', 'card_velocity_exceeded'),
  chargeDeclinedFraudulent: refused('0019', 'fraudulent'),
  chargeCustomerFail: card('visa', '0341', { declines: 'generic_decline' }),

  createDispute: card('visa', '0259', { disputes: 'fraudulent' }),
  createDisputeProductNotReceived: card('visa', '2685', { disputes: 'product_not_received' }),
  createDisputeInquiry: card('visa', '1976', { disputes: 'fraudulent', disputesAsInquiry: true }),
  refundFail: card('visa', '5126', { refunds: 'fail' }),
  pendingRefund: card('visa', '7726', { refunds: 'arrive-late' }),

  authenticationRequired: card('visa', '3184', { authentication: 'always' }),
  authenticationRequiredSetupForOffSession: card('visa', '0446', { authentication: 'on-session', isEnrolled: true }),
  authenticationRequiredOnSetup: card('visa', '3155', { authentication: 'unless-set-up', isEnrolled: true }),
  authenticationRequiredChargeDeclinedInsufficientFunds: card('visa', '3178', {
    authentication: 'always',
    declines: 'insufficient_funds',
  }),
  threeDSecure2Required: card('visa', '3220', { authentication: 'always' }),
  threeDSecureRequired: card('visa', '3063', { authentication: 'always' }),
  threeDSecureRequiredChargeDeclined: card('visa', '1629', { authentication: 'always', declines: 'generic_decline' }),
  threeDSecureOptional: card('visa', '3055', { isEnrolled: true }),
};

/** The test card that a payment method's id (`pm_card_visa`) or a token (`tok_visa`) stands for. */
export function testCard(id: string): TestCard | undefined {
  const [, name = ''] = /^(?:pm_card|tok)_(\w+)$/.exec(id) ?? [];
  // Stripe writes some names with the brand and some without.
  const plainName = name.replace(/^visa_(?=charge)/, '');
  return Object.hasOwn(TEST_CARDS, plainName) ? TEST_CARDS[plainName] : undefined;
}

/**
 * The same for what a request names. Ids that were given out have digits where these have a word.
 *
 * @throws Problem for a test card that the emulator doesn't do
 */
export function namedCard(id: string, param: string): TestCard | undefined {
  const found = testCard(id);
  if (found === undefined && /^(?:pm_card|tok)_[a-z]/i.test(id))
    throw notEmulated(`the test card '${id.slice(0, 60)}'`, param);
  return found;
}
