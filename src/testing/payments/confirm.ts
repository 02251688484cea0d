import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import { declineOf } from '../cards/declines.ts';
import { checkUrl } from '../check-url.ts';
import { isAuthenticated, type PaymentIntent } from '../objects/payment-intent.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { invalid } from '../problem.ts';
import { payFromCashBalance } from './bank-transfer.ts';
import { checkMethod, refuseDescriptor } from './check-method.ts';
import { askBank, authorise, collect, declineFields, refusal, refuse } from './collect.ts';
import { methodOf } from './find-method.ts';
import { nextStatus, OPEN, requireStatus } from './life-cycle.ts';
import { asksFor3ds, optionOf } from './method-options.ts';
import { expectsMicrodeposits, waitForMicrodeposits } from './microdeposits.ts';

/** What can be said where a payment is taken. */
export interface Confirmation {
  readonly error_on_requires_action?: boolean | undefined;
  readonly off_session?: boolean | string | undefined;
  /** Whether nobody asked for it: it was time to try. */
  readonly isAutomatic?: boolean;
  readonly return_url?: string | undefined;
  readonly use_stripe_sdk?: boolean | undefined;
}

/**
 * Takes a payment with the payment method that the intent has.
 *
 * @throws Problem where the bank refuses, or the intent can't be confirmed as it is
 */
export function confirm(account: Account, intent: PaymentIntent, how: Confirmation): PaymentIntent {
  requireStatus(intent, OPEN);
  const method = methodOf(account, intent);
  checkMethod(intent, method);
  refuseDescriptor(intent, method);
  checkReturnUrl(intent, how);
  if (method.type === 'customer_balance') return payFromCashBalance(account, intent, method);
  if (method.type === 'us_bank_account') {
    return expectsMicrodeposits(intent) ? waitForMicrodeposits(account, intent) : askBank(account, intent, method);
  }
  if (!asksCardholder(intent, method, how) || intent[isAuthenticated]) return askCardsBank(account, intent, method);
  if (how.error_on_requires_action) throw refusal(refuseUnasked(account, intent, method));
  if (how.off_session) throw refusal(refuse(account, intent, method, declineOf('authentication_required')));
  return askCardholder(account, intent, how);
}

/** The bank's word on a card that needs no further check, or has passed it. */
export function askCardsBank(account: Account, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const { declines } = method[behaviour];
  if (declines !== undefined) throw refusal(refuse(account, intent, method, declineOf(declines)));
  return capturesLater(intent) ? authorise(account, intent, method) : collect(account, intent, method);
}

/** Without a return URL, a payer who is sent away could not come back. */
function checkReturnUrl(intent: PaymentIntent, how: Confirmation): void {
  checkUrl(how.return_url, 'return_url', { orApp: true });
  const mayRedirect = intent.automatic_payment_methods?.allow_redirects === 'always';
  if (!mayRedirect || how.return_url !== undefined || how.use_stripe_sdk || how.off_session) return;
  throw invalid(
    'This payment takes whatever payment methods are switched on, and some send the payer to another page: give a ' +
      'return_url, or automatic_payment_methods[allow_redirects]=never, or allowed_payment_method_types.',
    { param: 'return_url' },
  );
}

function asksCardholder(intent: PaymentIntent, method: PaymentMethod, how: Confirmation): boolean {
  const { authentication, isEnrolled } = method[behaviour];
  const isThere = !how.off_session && how.isAutomatic !== true;
  if (isThere && isEnrolled && asksFor3ds(intent)) return true;
  return authentication === 'on-session' ? isThere : authentication !== undefined;
}

/** Nobody was asked, so that there is no charge. */
function refuseUnasked(account: Account, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  return account.paymentIntents.replace({
    ...intent,
    last_payment_error: declineFields(declineOf('authentication_required'), method),
    next_action: null,
    payment_method: null,
    status: nextStatus(intent, 'declined'),
  });
}

function askCardholder(
  account: Account,
  intent: PaymentIntent,
  { return_url, use_stripe_sdk }: Confirmation,
): PaymentIntent {
  const url = `https://hooks.stripe.com/3d_secure_2/hosted?payment_intent=${intent.id}`;
  return account.paymentIntents.replace({
    ...intent,
    next_action:
      return_url === undefined || use_stripe_sdk
        ? { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } }
        : { type: 'redirect_to_url', redirect_to_url: { return_url, url } },
    status: nextStatus(intent, 'actionNeeded'),
  });
}

/** Cards can be captured later though the rest is not. */
function capturesLater(intent: PaymentIntent): boolean {
  return (optionOf(intent, 'card', 'capture_method') ?? intent.capture_method) === 'manual';
}
