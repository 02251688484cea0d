import { CheckoutSession } from '../../generated/results/Checkout/Sessions.ts';
import type { CheckoutSessionCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { draftDiscount } from '../discounts/new-discounts.ts';
import { created } from '../generic/changed.ts';
import { seconds } from '../objects/seconds.ts';
import { checkChargeAmount, checkCurrency } from '../payments/money.ts';
import { inEach, inPart, invalid, notEmulated } from '../problem.ts';
import { newSetupIntent } from '../setup/new-intent.ts';
import { startOf } from '../subscriptions/start.ts';
import { checkCount } from './check-count.ts';
import { checkExpiry, checkSession, HOURS_24, hasAnchor } from './check-session.ts';
import { customerDetails } from './customer-details.ts';
import { defaultsOf } from './defaults.ts';
import { addLines, newLine } from './lines.ts';
import { type Line, plan, type Session } from './session.ts';
import { type Totals, withTotals } from './totals.ts';

type Params = CheckoutSessionCreateParams;

/** What a session has from a payment link. */
interface Origin {
  readonly payment_link: string;
  readonly lines: (session: string) => readonly Line[];
}

/** Opens a checkout. @throws Problem for parameters that don't go together */
export function newSession(account: Account, params: Params, origin?: Origin): Session {
  const { mode = 'payment', ui_mode = 'hosted_page' } = params;
  checkSession(account, params, mode);
  const id = account.newId('cs_test_a1', 56);
  const now = account.now();
  const expires_at = params.expires_at === undefined ? now + HOURS_24 : seconds(params.expires_at);
  checkExpiry(expires_at, now);
  const lines =
    origin?.lines(id) ?? inEach('line_items', params.line_items ?? [], (item) => newLine(account, item, id));
  checkMode(lines, mode);
  checkCount(lines, mode);
  const currency = mode === 'setup' ? (params.currency ?? null) : currencyOf(lines, params.currency);
  if (mode === 'subscription') checkRenewing(lines, currency ?? '');
  if (hasAnchor(params.subscription_data)) checkAnchor(params, lines, now);
  const { discounts, totals } = totalsOf(account, id, params, lines, currency);
  if (mode === 'payment' && currency !== null && totals !== undefined) checkTotal(totals, currency);
  addLines(account, totals?.lines ?? []);
  const { payment_intent_data, payment_method_data, setup_intent_data, subscription_data, customer_update } = params;
  const session: Session = {
    ...created(CheckoutSession, params, {
      ...defaultsOf(params, mode),
      id,
      amount_subtotal: totals?.amount_subtotal ?? null,
      amount_total: totals?.amount_total ?? null,
      client_secret: ui_mode === 'hosted_page' ? null : `${id}_secret_${account.newId('', 25)}`,
      created: now,
      currency,
      customer_details: customerDetails(account, params.customer ?? null, params.customer_email ?? null),
      discounts: mode === 'setup' ? null : (params.discounts ?? []).map(shownDiscount),
      expires_at,
      line_items: undefined,
      mode,
      payment_link: origin?.payment_link ?? null,
      payment_method_types: methodTypes(params, currency),
      payment_status: mode === 'setup' ? 'no_payment_required' : 'unpaid',
      setup_intent: mode === 'setup' ? setupIntentFor(account, params).id : null,
      status: 'open',
      total_details: totals?.total_details ?? null,
      ui_mode,
      url: ui_mode === 'hosted_page' ? `https://checkout.stripe.com/c/pay/${id}` : null,
    }),
    [plan]: {
      customer_update,
      discounts,
      payment_intent_data,
      payment_method_data,
      setup_intent_data,
      subscription_data,
    },
  };
  account.schedule(expires_at, 'checkout.expire', id);
  return account.checkoutSessions.add(session);
}

function checkMode(lines: readonly Line[], mode: string): void {
  const renews = lines.some(({ price }) => price?.type === 'recurring');
  const param = 'mode';
  if (mode === 'payment' && renews)
    throw invalid('In payment mode, all prices are one-time prices; one of these renews. See mode=subscription.', {
      param,
    });
  if (mode === 'subscription' && !renews)
    throw invalid('In subscription mode, at least one price renews; none of these does. See mode=payment.', { param });
}

/** @throws Problem (501) for what the subscription would cost another amount than its session */
export function checkRenewing(lines: readonly Line[], currency: string): void {
  for (const [index, { price }] of lines.entries()) {
    const param = `line_items[${index}][price]`;
    if (price !== null && price.currency !== currency && Object.hasOwn(price.currency_options ?? {}, currency)) {
      throw notEmulated('subscriptions in another currency than the first of their price', param);
    }
    if (price?.type === 'one_time' && price.transform_quantity !== null) {
      throw notEmulated('subscriptions with one-time prices by the package', param);
    }
  }
}

/** @throws Problem for an anchor that is over, or more than one period away */
function checkAnchor({ subscription_data: data = {} }: Params, lines: readonly Line[], now: number): void {
  const prices = lines.flatMap(({ price }) => (price?.type === 'recurring' ? [price] : []));
  inPart('subscription_data', () => startOf(data, prices, now));
}

export function currencyOf([first]: readonly Line[], asked: string | undefined): string | null {
  return asked === undefined ? (first?.currency ?? null) : checkCurrency(asked);
}

function totalsOf(account: Account, id: string, params: Params, lines: readonly Line[], currency: string | null) {
  if (currency === null || lines.length === 0) return { discounts: [], totals: undefined };
  const isFree = isFreeAtFirst(params.subscription_data);
  const { amount_subtotal: amount } = withTotals(lines, [], currency, isFree);
  const redemption = { customer: params.customer ?? null, checkout_session: id, currency, amount };
  const discounts = inEach('discounts', params.discounts ?? [], (given) => draftDiscount(account, given, redemption));
  return { discounts, totals: withTotals(lines, discounts, currency, isFree) };
}

/** Whether what renews costs nothing at first: during a trial, or before an anchor. */
export const isFreeAtFirst = (data: Params['subscription_data']): boolean =>
  data?.trial_period_days !== undefined || data?.trial_end !== undefined || hasAnchor(data);

/** @throws Problem for an amount that cannot be charged; nothing at all can be had for free */
export function checkTotal({ amount_total: amount }: Pick<Totals, 'amount_total'>, currency: string): void {
  if (amount !== 0) checkChargeAmount(amount, currency, 'line_items');
}

const shownDiscount = ({
  coupon,
  promotion_code,
}: {
  coupon?: string | undefined;
  promotion_code?: string | undefined;
}) => ({
  coupon: coupon ?? null,
  promotion_code: promotion_code ?? null,
});

function methodTypes(
  { allowed_payment_method_types: allowed, excluded_payment_method_types: excluded = [] }: Params,
  currency: string | null,
) {
  const types: readonly string[] = allowed ?? (currency === 'usd' ? ['card', 'us_bank_account'] : ['card']);
  return types.filter((type) => !excluded.some((one) => one === type));
}

function setupIntentFor(account: Account, params: Params) {
  const { customer, setup_intent_data: data, allowed_payment_method_types: types } = params;
  return newSetupIntent(account, {
    allowed_payment_method_types: types ?? ['card', 'us_bank_account'],
    ...(customer !== undefined && { customer }),
    ...(data?.description !== undefined && { description: data.description }),
    ...(data?.metadata !== undefined && { metadata: data.metadata }),
  });
}
