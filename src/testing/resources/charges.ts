import { charges as table } from '../../resources/charges.ts';
import { CHARGE_FIELDS } from '../../search/fields.ts';
import { checkEmail } from '../check-email.ts';
import { lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import type { Charge } from '../objects/charge.ts';
import { given, givenTexts } from '../objects/given.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { captureCharge } from '../payments/capture-charge.ts';
import { chargeSource } from '../payments/charge-source.ts';
import { fullShipping } from '../payments/intent-params.ts';
import { invalid, noSuch } from '../problem.ts';
import type { SearchFields } from '../search/match.ts';

const SEARCH_FIELDS: SearchFields<Charge> = {
  ...CHARGE_FIELDS,
  refunded: { kind: 'flag', at: howFarRefunded },
};

/** True is wholly, false in part, null not at all. */
function howFarRefunded({ refunded, amount_refunded }: Charge): boolean | null {
  return refunded || (amount_refunded > 0 ? false : null);
}

const PARAM = 'charge';

const handlers: Handlers<(typeof table)['actions']> = {
  create: chargeSource,
  retrieve: retrieves(({ charges }) => charges, PARAM),
  update: (account, params, ids) => {
    const charge = named(account.charges, ids, PARAM);
    const { customer, shipping, fraud_details: fraud } = params;
    checkEmail(params.receipt_email, 'receipt_email');
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
