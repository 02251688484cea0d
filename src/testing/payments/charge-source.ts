import type { ChargeCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import { declineOf } from '../cards/declines.ts';
import { namedCard } from '../cards/test-cards.ts';
import { requireCharges } from '../connect/may-charge.ts';
import { disputeIfContested } from '../disputes/open.ts';
import { type Charge, newCharge } from '../objects/charge.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { newPaymentIntent } from '../objects/payment-intent.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { newCard } from '../objects/source.ts';
import { invalid, noSuch, notEmulated, Problem } from '../problem.ts';
import { declineFields } from './collect.ts';
import { expYear, findMethod } from './find-method.ts';
import { withParams } from './intent-params.ts';
import { keepMethodOf } from './method-of-card.ts';
import { checkCurrency, checkPaidAmount } from './money.ts';
import type { PassingParams } from './passing.ts';
import { take } from './take.ts';

/**
 * Takes money at once from a card of the older kind, without a payment intent.
 *
 * @throws Problem where the bank refuses; the failed charge stays
 */
export function chargeSource(account: Account, params: ChargeCreateParams): Charge {
  requireCharges(account);
  const amount = required(params.amount, 'amount');
  const currency = checkCurrency(required(params.currency, 'currency'));
  checkPaidAmount(amount, currency);
  const method = methodOf(account, params);
  const { receipt_email, shipping, statement_descriptor, statement_descriptor_suffix, transfer_group, description } =
    params;
  // A payment intent of the same facts, which is never kept: a charge is made of one.
  const facts = withParams(account, newPaymentIntent('', '', account.now(), amount, currency), {
    receipt_email,
    statement_descriptor,
    statement_descriptor_suffix,
    transfer_group,
    ...passingParams(params),
    ...(description !== undefined && { description }),
    ...(shipping !== undefined && { shipping: { ...shipping, name: shipping.name } }),
    ...(params.customer !== undefined && { customer: params.customer }),
  });
  const { declines } = method[behaviour];
  const decline =
    method[behaviour].authentication === 'always'
      ? declineOf('authentication_required')
      : declines === undefined
        ? undefined
        : declineOf(declines);
  const captured = params.capture ?? true;
  const made = newCharge({
    id: account.newId('ch_1', 23),
    created: account.now(),
    intent: { ...facts, metadata: mergeMetadata({}, params.metadata) },
    method,
    decline,
    status: decline === undefined ? 'succeeded' : 'failed',
    captured: captured && decline === undefined,
    authenticated: false,
  });
  const charge = account.charges.add({ ...made, payment_intent: null, source: account.sources.get(method.id) ?? null });
  if (decline !== undefined) {
    const { payment_method: _method, ...fields } = declineFields(decline, method, charge.id);
    throw new Problem(fields, { status: 402, keepsChanges: true });
  }
  if (!captured) return charge;
  return disputeIfContested(account, account.charges.replace(take(account, charge, amount)), method);
}

/** The same by the older names of the parameters. */
function passingParams({
  application_fee: oldFee,
  application_fee_amount = oldFee,
  destination: old,
  transfer_data = old && { destination: old.account, amount: old.amount },
  on_behalf_of,
}: ChargeCreateParams): PassingParams {
  return { application_fee_amount, on_behalf_of, transfer_data };
}

/** What pays: a card of the customer’s, or what a test token stands for. @throws Problem where there is none */
function methodOf(account: Account, { source, customer: customerId }: ChargeCreateParams): PaymentMethod {
  if (customerId !== undefined) return methodOfCustomer(account, customerId, source);
  if (source === undefined) {
    throw invalid('Must provide source or customer.', { code: 'parameter_missing', param: 'source' });
  }
  const card = source.startsWith('tok_') ? namedCard(source, 'source') : undefined;
  if (card !== undefined) {
    // It is kept, for refunds and disputes go by what the card does, but it is nobody's and in no list.
    const kept = newCard(account.newId('card_1', 23), card, null, expYear(account), {});
    account.sources.add(kept);
    return keepMethodOf(account, kept);
  }
  const found = account.sources.get(source);
  if (found === undefined || found.customer === null) throw noSuch('token', source, 'source');
  throw invalid('This card is a customer’s: give that customer too.', { param: 'source' });
}

/** A customer pays with what is already theirs: a token has to be made a source of theirs before. */
function methodOfCustomer(account: Account, customerId: string, source: string | undefined): PaymentMethod {
  const customer = account.customers.get(customerId);
  if (customer === undefined) throw noSuch('customer', customerId, 'customer');
  const id = source ?? customer.default_source;
  if (id === null) {
    throw invalid('Cannot charge a customer that has no active card.', { code: 'missing', param: 'card' });
  }
  const found = account.sources.get(id);
  if (found === undefined || found.customer !== customerId) {
    throw invalid(
      `Customer ${customerId} does not have a linked source with ID ${id.slice(0, 60)}. Give the customer a token by ` +
        'createSource, and charge what comes of it.',
      { code: 'missing', param: 'source', status: 404 },
    );
  }
  if (found.object !== 'card') throw notEmulated('charges to bank accounts of the older kind', 'source');
  return findMethod(account, id, 'source');
}

function required<T>(value: T | undefined, param: string): T {
  if (value !== undefined) return value;
  throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
}
