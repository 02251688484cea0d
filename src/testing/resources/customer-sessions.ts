import { CustomerSession } from '../../generated/results/CustomerSessions.ts';
import type { CustomerSessionCreateParams } from '../../generated/types/index.ts';
import { customerSessions as table } from '../../resources/customer-sessions.ts';
import { complete } from '../generic/complete.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { notEmulated } from '../problem.ts';
import { requiredCustomer } from './required-customer.ts';

const MINUTES_30 = 30 * 60;

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, { components, customer, customer_account: other }) => {
    if (other !== undefined) throw notEmulated('customers that are accounts', 'customer_account');
    const now = account.now();
    return complete(CustomerSession, {
      client_secret: `cuss_secret_${account.newId('', 60)}`,
      components: shown(components),
      created: now,
      customer: requiredCustomer(account, customer),
      expires_at: now + MINUTES_30,
    });
  },
};

export const customerSessions = routesOf(table, handlers);

/** What every component may do unless it is told otherwise. */
const FILTERS = { payment_method_allow_redisplay_filters: ['always'], payment_method_remove: 'disabled' };
const SAVING = { ...FILTERS, payment_method_redisplay: 'disabled', payment_method_save: 'disabled' };

/** All components; those that aren't switched on have no features. */
function shown({
  customer_sheet: sheet,
  mobile_payment_element: mobile,
  payment_element: element,
  ...others
}: CustomerSessionCreateParams.Components) {
  return {
    ...others,
    customer_sheet: withFeatures(sheet, FILTERS),
    mobile_payment_element: withFeatures(mobile, SAVING),
    payment_element: withFeatures(element, { ...SAVING, payment_method_redisplay_limit: 3 }),
  };
}

interface Component<F> {
  readonly enabled: boolean;
  readonly features?: F | undefined;
}

function withFeatures<F extends object, D extends object>(component: Component<F> | undefined, defaults: D) {
  if (!component?.enabled) return { enabled: false, features: null };
  return { enabled: true, features: { ...defaults, ...component.features } };
}
