import type { Invoice, SubscriptionCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { find } from '../find.ts';
import { followed } from '../invoices/follow-payment.ts';
import { intentOf, ownPayment } from '../invoices/payments-of.ts';
import { attachMethod } from '../payments/attach.ts';
import { Problem } from '../problem.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { linesOf } from './lines.ts';
import { confirmed } from './pay.ts';
import { customerOf, methodFor, type Payer } from './payer.ts';
import { idOf, type Line, lineRates, plan, type Session } from './session.ts';

/**
 * Starts the subscription of a session and takes its first payment.
 *
 * @throws Problem where the payment is refused; there is then no subscription, and no customer that was made for it
 */
export function subscribe(account: Account, session: Session, payer: Payer): Session {
  const customer = customerOf(account, session);
  const isFree = session.amount_total === 0;
  const needsMethod = !isFree || session.payment_method_collection !== 'if_required';
  const method = needsMethod ? attachMethod(account, methodFor(account, session, payer), customer) : undefined;
  const params: SubscriptionCreateParams = {
    ...paramsOf(account, session),
    customer,
    payment_behavior: 'default_incomplete',
    ...(method !== undefined && { default_payment_method: method.id }),
  };
  const { id, latest_invoice } = createSubscription(account, params, { isAgreed: true });
  const invoice = idOf(latest_invoice);
  if (invoice !== null) takePayment(account, find(account.invoices, invoice, 'invoice'), payer);
  const isPaid = account.invoices.get(invoice ?? '')?.status === 'paid';
  const payment_status = isFree ? 'no_payment_required' : isPaid ? 'paid' : 'unpaid';
  return { ...session, customer, invoice, payment_status, subscription: id };
}

function paramsOf(account: Account, session: Session): SubscriptionCreateParams {
  const lines = linesOf(account, session.id);
  const isRecurring = ({ price }: Line) => price?.type === 'recurring';
  return {
    ...session[plan].subscription_data,
    items: lines.filter(isRecurring).map((line) => ({ ...itemOf(line), metadata: line.metadata ?? {} })),
    add_invoice_items: lines.filter((line) => !isRecurring(line)).map(extraOf),
    discounts: (session.discounts ?? []).map(({ coupon, promotion_code }) => {
      const code = idOf(promotion_code);
      return code === null ? { coupon: idOf(coupon) ?? '' } : { promotion_code: code };
    }),
  };
}

const itemOf = ({ price, quantity, [lineRates]: rates }: Line) => ({
  ...(price !== null && { price: price.id }),
  ...(quantity !== null && { quantity }),
  ...(rates.length > 0 && { tax_rates: rates.map(({ id }) => id) }),
});

/** What is paid once is given by its amount, so that it need not be for sale any more. */
function extraOf({ price, ...line }: Line) {
  if (price === null) return itemOf({ price, ...line });
  const { currency, product, tax_behavior, unit_amount_decimal } = price;
  const price_data = {
    currency,
    product: idOf(product) ?? '',
    ...(tax_behavior !== null && { tax_behavior }),
    ...(unit_amount_decimal !== null && { unit_amount_decimal }),
  };
  return { ...itemOf({ price: null, ...line }), price_data };
}

/** Nothing is left of a subscription whose first payment is refused: the payer tries again, and it starts anew. */
function takePayment(account: Account, invoice: Invoice, payer: Payer): void {
  const intent = intentOf(account, ownPayment(account, invoice));
  if (intent === undefined) return;
  try {
    followed(account, intent.id, () => confirmed(account, intent, payer));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.fields, { status: error.status });
  }
}
