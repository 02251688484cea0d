import type { PaymentIntentCreateParams } from '../../generated/types/index.ts';
import { paymentIntents as table } from '../../resources/payment-intents.ts';
import { PAYMENT_INTENT_FIELDS } from '../../search/fields.ts';
import type { Account } from '../account.ts';
import { refuseIfCheckouts } from '../checkout/follow-payment.ts';
import { requireCharges } from '../connect/may-charge.ts';
import { find } from '../find.ts';
import { lists, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { followed, refuseIfInvoices } from '../invoices/follow-payment.ts';
import { lineItems, newPaymentIntent, type PaymentIntent } from '../objects/payment-intent.ts';
import { pageOf } from '../page.ts';
import { applyCash } from '../payments/bank-transfer.ts';
import { cancel } from '../payments/cancel.ts';
import { capture, incrementAuthorization } from '../payments/capture.ts';
import { confirm } from '../payments/confirm.ts';
import { withDefaultSource } from '../payments/default-source.ts';
import { withParams } from '../payments/intent-params.ts';
import { OPEN, requireStatus } from '../payments/life-cycle.ts';
import { requireMandate } from '../payments/mandates.ts';
import { verifyMicrodeposits } from '../payments/microdeposits.ts';
import { checkCurrency } from '../payments/money.ts';
import { updateIntent } from '../payments/update-intent.ts';
import { invalid } from '../problem.ts';

/** What can only be said where a payment is taken. */
const ONLY_WITH_CONFIRM = [
  'error_on_requires_action',
  'mandate_data',
  'off_session',
  'radar_options',
  'return_url',
] as const;

type Actions = (typeof table)['actions'];

const handlers: Handlers<Actions> = {
  create: (account, params) => {
    requireCharges(account);
    const early = params.confirm ? undefined : ONLY_WITH_CONFIRM.find((name) => params[name] !== undefined);
    if (early !== undefined) {
      throw invalid(`${early} says how a payment is taken: give it together with confirm=true.`, { param: early });
    }
    const currency = checkCurrency(params.currency);
    const fresh = newPaymentIntent(
      account.newId('pi_3', 23),
      account.newId('', 25),
      account.now(),
      params.amount,
      currency,
    );
    const automatic_payment_methods = automaticMethods(params);
    const confirmation_method = params.confirmation_method ?? 'automatic';
    const intent = account.paymentIntents.add(
      withParams(
        account,
        { ...fresh, automatic_payment_methods, confirmation_method },
        withDefaultSource(account, params),
      ),
    );
    if (!params.confirm) return intent;
    requireMandate(account, intent, params);
    return confirm(account, intent, params);
  },

  retrieve: (account, { client_secret: secret }, { payment_intent: id }) => {
    const intent = findIntent(account, id);
    if (secret === undefined || secret === intent.client_secret) return intent;
    throw invalid('The client_secret is not that of this payment intent.', { param: 'client_secret' });
  },

  update: (account, params, { payment_intent: id }) => {
    const intent = findIntent(account, id);
    const { amount, currency, customer } = params;
    if (amount !== undefined || currency !== undefined || customer !== undefined) refuseIfInvoices(account, intent);
    return updateIntent(account, intent, params);
  },

  confirm: (account, { amount_to_confirm: amount, ...params }, { payment_intent: id }) => {
    requireCharges(account);
    const intent = findIntent(account, id);
    requireStatus(intent, OPEN);
    const wanted = withParams(account, intent, amount === undefined ? params : { ...params, amount });
    return followed(account, id, () => {
      const ready = account.paymentIntents.replace(wanted);
      requireMandate(account, ready, params);
      return confirm(account, ready, params);
    });
  },

  capture: (account, params, { payment_intent: id }) =>
    followed(account, id, () => capture(account, findIntent(account, id), params)),
  cancel: (account, params, { payment_intent: id }) => {
    const intent = findIntent(account, id);
    refuseIfInvoices(account, intent);
    refuseIfCheckouts(account, intent);
    return followed(account, id, () => cancel(account, intent, params.cancellation_reason));
  },
  incrementAuthorization: (account, params, { payment_intent: intent }) =>
    incrementAuthorization(account, findIntent(account, intent), params),
  verifyMicrodeposits: (account, proof, { payment_intent: id }) =>
    followed(account, id, () => verifyMicrodeposits(account, findIntent(account, id), proof)),

  applyCustomerBalance: (account, { amount, currency }, { payment_intent: id }) => {
    const intent = findIntent(account, id);
    if (currency !== undefined && checkCurrency(currency) !== intent.currency) {
      throw invalid(`This payment is made in ${intent.currency}, not ${currency}.`, { param: 'currency' });
    }
    return followed(account, id, () => applyCash(account, intent, amount));
  },

  list: lists(({ paymentIntents }) => paymentIntents),
  search: searches(({ paymentIntents }) => paymentIntents, PAYMENT_INTENT_FIELDS),

  listAmountDetailsLineItems: (account, params, { payment_intent: intent }) =>
    pageOf(findIntent(account, intent)[lineItems], 'payment_intent_amount_details_line_item', params),
};

export const paymentIntents = routesOf(table, handlers);

const findIntent = (account: Account, id: string): PaymentIntent =>
  find(account.paymentIntents, id, 'payment intent', 'intent');

type CreateParams = Pick<PaymentIntentCreateParams, 'allowed_payment_method_types' | 'automatic_payment_methods'>;

/** Unless a request names the ways to pay, they are those that are switched on. */
function automaticMethods({ allowed_payment_method_types: types, automatic_payment_methods: automatic }: CreateParams) {
  const enabled = automatic?.enabled ?? types === undefined;
  return enabled ? ({ allow_redirects: automatic?.allow_redirects ?? 'always', enabled } as const) : null;
}
