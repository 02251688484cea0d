import { charges as table } from '../../resources/charges.ts';
import { lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { given, givenTexts } from '../objects/given.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { captureCharge } from '../payments/capture-charge.ts';
import { chargeSource } from '../payments/charge-source.ts';
import { fullShipping } from '../payments/intent-params.ts';
import { invalid, noSuch } from '../problem.ts';
import type { SearchFields } from '../search/match.ts';

const SEARCH_FIELDS: SearchFields = {
  amount: 'numeric',
  'billing_details.address.postal_code': 'token',
  created: 'numeric',
  currency: 'token',
  customer: 'token',
  disputed: 'token',
  metadata: 'metadata',
  'payment_method_details.card.brand': 'token',
  'payment_method_details.card.exp_month': 'token',
  'payment_method_details.card.exp_year': 'token',
  'payment_method_details.card.fingerprint': 'token',
  'payment_method_details.card.last4': 'token',
  refunded: 'token',
  status: 'token',
};

const PARAM = 'charge';

const handlers: Handlers<(typeof table)['actions']> = {
  create: chargeSource,
  retrieve: retrieves(({ charges }) => charges, PARAM),
  update: (account, params, ids) => {
    const charge = named(account.charges, ids, PARAM);
    const { customer, shipping, fraud_details: fraud } = params;
    if (customer !== undefined && charge.customer !== null && charge.customer !== customer)
      throw invalid(`This charge is already that of customer ${charge.customer}.`, { param: 'customer' });
    if (customer !== undefined && account.customers.get(customer) === undefined)
      throw noSuch('customer', customer, 'customer');
    const user_report = fraud?.user_report;
    return account.charges.replace({
      ...charge,
      ...givenTexts(params, ['description', 'receipt_email', 'transfer_group']),
      ...given(params, ['customer']),
      ...(shipping !== undefined && { shipping: fullShipping({ ...shipping, name: shipping.name }) }),
      ...(user_report !== undefined && { fraud_details: user_report ? { user_report } : {} }),
      metadata: mergeMetadata(charge.metadata, params.metadata),
    });
  },
  list: lists(({ charges }) => charges),
  search: searches(({ charges }) => charges, SEARCH_FIELDS),
  capture: (account, params, ids) => captureCharge(account, named(account.charges, ids, PARAM), params),
};

export const charges = routesOf(table, handlers);
