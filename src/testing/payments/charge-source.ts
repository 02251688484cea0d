import type { ChargeCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import { declineOf } from '../cards/declines.ts';
import { namedCard } from '../cards/test-cards.ts';
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
import { checkCurrency, checkPaidAmount } from './money.ts';
import type { PassingParams } from './passing.ts';
import { take } from './take.ts';

/**
 * Takes money at once from a card of the older kind, without a payment intent.
 *
 * @throws Problem where the bank refuses; the failed charge stays
 */
export function chargeSource(account: Account, params: ChargeCreateParams): Charge {
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

/** What pays: a test token, or a card that the customer has. */
function methodOf(account: Account, { source, customer: customerId }: ChargeCreateParams): PaymentMethod {
  const customer = customerId === undefined ? undefined : account.customers.get(customerId);
  if (customerId !== undefined && customer === undefined) throw noSuch('customer', customerId, 'customer');
  const id = source ?? customer?.default_source ?? undefined;
  if (id === undefined) {
    throw invalid('Cannot charge a customer that has no active card.', { code: 'missing', param: 'card' });
  }
  const card = id.startsWith('tok_') ? namedCard(id, 'source') : undefined;
  if (card !== undefined) {
    const kept = account.sources.add(
      newCard(account.newId('card_1', 23), card, customer?.id ?? '', expYear(account), {}),
    );
    return findMethod(account, kept.id, 'source');
  }
  const found = account.sources.get(id);
  if (found === undefined) throw noSuch('token', id, 'source');
  if (found.customer !== customerId) {
    throw invalid('This card is a customer’s: give that customer too.', { param: 'source' });
  }
  if (found.object !== 'card') throw notEmulated('charges to bank accounts of the older kind', 'source');
  return findMethod(account, id, 'source');
}

function required<T>(value: T | undefined, param: string): T {
  if (value !== undefined) return value;
  throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
}
