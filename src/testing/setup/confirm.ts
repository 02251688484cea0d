import { SetupAttempt } from '../../generated/results/SetupAttempts.ts';
import type { SetupIntent } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import { type Decline, declineOf } from '../cards/declines.ts';
import { checkUrl } from '../check-url.ts';
import { complete } from '../generic/complete.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { attachMethod, rememberConsent } from '../payments/attach.ts';
import { declineFields } from '../payments/collect.ts';
import { type MandateData, newMandate } from '../payments/mandates.ts';
import { asksFor3ds } from '../payments/method-options.ts';
import { invalid, Problem } from '../problem.ts';
import { nextStatus, requireOpen } from './life-cycle.ts';

/** What can be said where a payment method is set up. */
export interface Confirmation {
  readonly mandate_data?: MandateData;
  readonly return_url?: string | undefined;
  readonly use_stripe_sdk?: boolean | undefined;
}

/**
 * Sets the payment method up that the intent has.
 *
 * @throws Problem where the bank refuses, or there is none
 */
export function confirmSetup(account: Account, intent: SetupIntent, how: Confirmation): SetupIntent {
  requireOpen(intent);
  const method = methodOf(account, intent);
  checkReturnUrl(intent, how);
  const mandate = how.mandate_data ? newMandate(account, method, how.mandate_data.customer_acceptance) : intent.mandate;
  const agreed = account.setupIntents.replace({ ...intent, mandate });
  const { authentication, isEnrolled } = method[behaviour];
  const isAsked = authentication !== undefined || (isEnrolled && asksFor3ds(intent));
  if (expectsMicrodeposits(intent, method)) return waitForMicrodeposits(account, agreed);
  return isAsked ? askCardholder(account, agreed, method, how) : setUp(account, agreed, method);
}

/** Nothing stands in the way any more but the bank's word. @throws Problem where it refuses */
export function setUp(account: Account, intent: SetupIntent, method: PaymentMethod): SetupIntent {
  const { declines, declinesAttachment } = method[behaviour];
  if (declines !== undefined && declinesAttachment) throw refusal(refuse(account, intent, method, declineOf(declines)));
  const kept = intent.customer === null ? method : attachMethod(account, method, intent.customer);
  rememberConsent(account, kept);
  return account.setupIntents.replace({
    ...intent,
    last_setup_error: null,
    latest_attempt: addAttempt(account, intent, method, 'succeeded'),
    next_action: null,
    status: nextStatus(intent, 'setUp'),
  });
}

/** The payment method can't be set up: the intent waits for another, and remembers why. */
export function refuse(account: Account, intent: SetupIntent, method: PaymentMethod, decline: Decline): SetupIntent {
  return account.setupIntents.replace({
    ...intent,
    last_setup_error: JSON.parse(JSON.stringify(declineFields(decline, method))),
    latest_attempt: addAttempt(account, intent, method, 'failed'),
    next_action: null,
    payment_method: null,
    status: nextStatus(intent, 'declined'),
  });
}

function refusal(intent: SetupIntent): Problem {
  const { type: _type, ...fields } = { message: 'The payment method could not be set up.', ...intent.last_setup_error };
  return new Problem({ type: 'card_error', ...fields, setup_intent: intent }, { status: 402, keepsChanges: true });
}

/** The payment method of an intent. @throws Problem where it has none */
export function methodOf(account: Account, intent: SetupIntent): PaymentMethod {
  const method = intent.payment_method === null ? undefined : account.paymentMethods.get(intent.payment_method);
  if (method !== undefined) return method;
  throw invalid('This setup intent has no payment method to set up. Give one by payment_method.', {
    code: 'setup_intent_unexpected_state',
    param: 'payment_method',
  });
}

/** Without a return URL, a customer who is sent away could not come back. */
function checkReturnUrl(intent: SetupIntent, how: Confirmation): void {
  checkUrl(how.return_url, 'return_url', { orApp: true });
  const mayRedirect = intent.automatic_payment_methods?.allow_redirects === 'always';
  if (!mayRedirect || how.return_url !== undefined || how.use_stripe_sdk) return;
  throw invalid(
    'This setup takes whatever payment methods are switched on, and some send the customer to another page: give a ' +
      'return_url, or automatic_payment_methods[allow_redirects]=never, or allowed_payment_method_types.',
    { param: 'return_url' },
  );
}

function askCardholder(account: Account, intent: SetupIntent, method: PaymentMethod, how: Confirmation): SetupIntent {
  const url = `https://hooks.stripe.com/3d_secure_2/hosted?setup_intent=${intent.id}`;
  const isRedirect = how.return_url !== undefined && !how.use_stripe_sdk;
  return account.setupIntents.replace({
    ...intent,
    latest_attempt: addAttempt(account, intent, method, 'requires_action'),
    next_action: isRedirect
      ? { type: 'redirect_to_url', redirect_to_url: { return_url: how.return_url ?? null, url } }
      : { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } },
    status: nextStatus(intent, 'actionNeeded'),
  });
}

/** Whether the account is to be proved the customer's by two small deposits. */
function expectsMicrodeposits(intent: SetupIntent, method: PaymentMethod): boolean {
  if (method.type !== 'us_bank_account') return false;
  return intent.payment_method_options?.us_bank_account?.verification_method === 'microdeposits';
}

const TWO_DAYS = 2 * 24 * 60 * 60;

function waitForMicrodeposits(account: Account, intent: SetupIntent): SetupIntent {
  return account.setupIntents.replace({
    ...intent,
    next_action: {
      type: 'verify_with_microdeposits',
      verify_with_microdeposits: {
        arrival_date: account.now() + TWO_DAYS,
        hosted_verification_url: `https://payments.stripe.com/microdeposit/${intent.id}`,
        microdeposit_type: 'amounts',
      },
    },
    status: nextStatus(intent, 'actionNeeded'),
  });
}

function addAttempt(account: Account, intent: SetupIntent, method: PaymentMethod, status: string): string {
  const card = method.type === 'card' ? { card: { ...method.card, network: method.card.brand } } : {};
  const attempt = complete(SetupAttempt, {
    id: account.newId('setatt_1', 23),
    created: account.now(),
    customer: intent.customer,
    payment_method: method.id,
    payment_method_details: { type: method.type, ...card },
    setup_intent: intent.id,
    status,
    usage: intent.usage,
  });
  return account.setupAttempts.add(attempt).id;
}
