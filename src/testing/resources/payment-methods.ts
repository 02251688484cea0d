import type { PaymentMethodUpdateParams } from '../../generated/types/index.ts';
import { paymentMethods as table } from '../../resources/payment-methods.ts';
import type { Account } from '../account.ts';
import { checkExpiry } from '../cards/card-numbers.ts';
import { lists, named } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { addressChange } from '../objects/address.ts';
import { givenTexts } from '../objects/given.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { type CardFields, type PaymentMethod, withNetwork } from '../objects/payment-method.ts';
import { attachMethod, detachMethod } from '../payments/attach.ts';
import { findMethod, makeMethod } from '../payments/find-method.ts';
import { followMethod, isListed } from '../payments/method-of-card.ts';
import { invalid, notEmulated } from '../problem.ts';
import { removeSource } from './customer-sources.ts';
import { requiredCustomer } from './required-customer.ts';

const PARAM = 'payment_method';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => {
    const { type, payment_method: from, customer } = params;
    if (from !== undefined || customer !== undefined) {
      throw notEmulated(
        'copies of payment methods for other accounts',
        from === undefined ? 'customer' : 'payment_method',
      );
    }
    if (type === undefined)
      throw invalid('Missing required parameter: type.', { code: 'parameter_missing', param: 'type' });
    const method = makeMethod(account, { ...params, type }, '');
    const { allow_redisplay = method.allow_redisplay } = params;
    return account.paymentMethods.replace({
      ...method,
      allow_redisplay,
      metadata: mergeMetadata({}, params.metadata),
    });
  },
  retrieve: (account, _params, { payment_method: id }) => findMethod(account, id, PARAM, 404),
  update: (account, params, { payment_method: id }) => update(account, findMethod(account, id, PARAM, 404), params),
  attach: (account, { customer: given, customer_account: other }, { payment_method: id }) => {
    if (other !== undefined) throw notEmulated('customers that are accounts', 'customer_account');
    const customer = requiredCustomer(account, given);
    return attachMethod(account, findMethod(account, id, PARAM, 404), customer);
  },
  detach: (account, _params, ids) => {
    const method = named(account.paymentMethods, ids, PARAM);
    if (method.customer === null) throw invalid('This payment method is not attached to a customer.', { param: PARAM });
    const customer = account.customers.get(method.customer);
    if (customer?.invoice_settings.default_payment_method === method.id) {
      const invoice_settings = { ...customer.invoice_settings, default_payment_method: null };
      account.customers.replace({ ...customer, invoice_settings });
    }
    if (account.sources.get(method.id) === undefined) return detachMethod(account, method);
    removeSource(account, method.id);
    return named(account.paymentMethods, ids, PARAM);
  },
  list: lists(({ paymentMethods }) => paymentMethods, {}, isListed),
};

export const paymentMethods = routesOf(table, handlers);

function update(account: Account, method: PaymentMethod, params: PaymentMethodUpdateParams): PaymentMethod {
  if (method.customer === null)
    throw invalid('Only a payment method that is attached to a customer can be changed.', { param: PARAM });
  const { card, us_bank_account: bank, billing_details: billing, allow_redisplay = method.allow_redisplay } = params;
  if (card !== undefined && method.type !== 'card')
    throw invalid(`A payment method of type ${method.type} has no card to change.`, { param: 'card' });
  if (bank !== undefined && method.type !== 'us_bank_account')
    throw invalid(`A payment method of type ${method.type} has no bank account to change.`, {
      param: 'us_bank_account',
    });
  const billing_details = {
    ...method.billing_details,
    ...givenTexts(billing ?? {}, ['email', 'name', 'phone', 'tax_id']),
    ...addressChange(billing?.address),
  };
  const changed = {
    ...method,
    allow_redisplay,
    billing_details,
    metadata: mergeMetadata(method.metadata, params.metadata),
  };
  if (changed.type === 'card') {
    const fields = card === undefined ? changed.card : changeCard(account, changed.card, card);
    return followMethod(account, account.paymentMethods.replace({ ...changed, card: fields }));
  }
  if (changed.type !== 'us_bank_account') return account.paymentMethods.replace(changed);
  const {
    account_holder_type = changed.us_bank_account.account_holder_type,
    account_type = changed.us_bank_account.account_type,
  } = bank ?? {};
  return account.paymentMethods.replace({
    ...changed,
    us_bank_account: { ...changed.us_bank_account, account_holder_type, account_type },
  });
}

function changeCard(account: Account, card: CardFields, params: PaymentMethodUpdateParams.Card): CardFields {
  const { exp_month = card.exp_month, exp_year = card.exp_year, networks } = params;
  checkExpiry({ exp_month, exp_year }, account.now(), (name) => `card[${name}]`);
  const { preferred = card.networks.preferred } = networks ?? {};
  return withNetwork({ ...card, exp_month, exp_year }, preferred, 'card[networks][preferred]');
}
