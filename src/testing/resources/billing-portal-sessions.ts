import { BillingPortalConfiguration } from '../../generated/results/BillingPortal/Configurations.ts';
import { BillingPortalSession } from '../../generated/results/BillingPortal/Sessions.ts';
import type { BillingPortalSessionCreateParams } from '../../generated/types/index.ts';
import { billingPortalSessions as table } from '../../resources/billing-portal-sessions.ts';
import type { Account } from '../account.ts';
import { checkUrl } from '../check-url.ts';
import { complete } from '../generic/complete.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { requiredCustomer } from './required-customer.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => {
    const { customer, configuration, flow_data: flow, after_expiration: after } = params;
    if (params.on_behalf_of !== undefined) throw notEmulated('the portal of another account', 'on_behalf_of');
    const owner = requiredCustomer(account, customer);
    checkUrl(params.return_url, 'return_url');
    return account.portalSessions.add(
      complete(BillingPortalSession, {
        id: account.newId('bps_1', 23),
        ...(after && {
          after_expiration: {
            customer_login: after.customer_login && { expires_at: expiryOf(after.customer_login) },
            type: after.type,
          },
        }),
        configuration: configurationOf(account, configuration),
        created: account.now(),
        customer: owner,
        flow: flow === undefined ? null : flowOf(account, owner, flow),
        locale: params.locale ?? null,
        return_url: params.return_url ?? null,
        url: `https://billing.stripe.com/p/session/test_${account.newId('', 60)}`,
      }),
    );
  },
};

export const billingPortalSessions = routesOf(table, handlers);

const expiryOf = ({ expires_at: at }: BillingPortalSessionCreateParams.AfterExpiration.CustomerLogin) =>
  at === undefined ? null : seconds(at);

/** An account that has set up nothing has one way in which the portal looks. */
function configurationOf(account: Account, asked: string | undefined): string {
  if (asked !== undefined && account.portalConfigurations.get(asked) === undefined)
    throw noSuch('configuration', asked, 'configuration');
  if (asked !== undefined) return asked;
  const known = account.portalConfigurations.find(({ is_default }) => is_default);
  if (known !== undefined) return known.id;
  const now = account.now();
  return account.portalConfigurations.add(
    complete(BillingPortalConfiguration, {
      id: account.newId('bpc_1', 23),
      active: true,
      created: now,
      features: {
        customer_update: { allowed_updates: ['email', 'tax_id'], enabled: true },
        invoice_history: { enabled: true },
        payment_method_update: { enabled: true },
        subscription_cancel: {
          cancellation_reason: { options: ['too_expensive', 'missing_features', 'unused', 'other'] },
          enabled: true,
          mode: 'at_period_end',
          proration_behavior: 'none',
        },
        subscription_pause: { duration: { type: 'indefinite' } },
        subscription_update: { proration_behavior: 'none', trial_update_behavior: 'end_trial' },
      },
      is_default: true,
      updated: now,
    }),
  ).id;
}

/** Flows that are about a subscription of which a hash of their name says more. */
const NAMED = [
  'subscription_cancel',
  'subscription_pause',
  'subscription_update',
  'subscription_update_confirm',
] as const;

type FlowData = BillingPortalSessionCreateParams.FlowData;

const HOMEPAGE: NonNullable<FlowData['after_completion']> = { type: 'portal_homepage' };

function flowOf(account: Account, customer: string, flow: FlowData) {
  const { type, after_completion: after = HOMEPAGE } = flow;
  checkUrl(after.redirect?.return_url, 'flow_data[after_completion][redirect][return_url]');
  for (const name of NAMED) {
    const id = flow[name]?.subscription;
    if (id !== undefined && account.subscriptions.get(id)?.customer !== customer)
      throw noSuch('subscription', id, `flow_data[${name}][subscription]`);
  }
  if (NAMED.some((name) => name === type) && Reflect.get(flow, type) === undefined) {
    const param = `flow_data[${type}]`;
    throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
  }
  const { discounts = [], items = [], subscription = '' } = flow.subscription_update_confirm ?? {};
  for (const [index, { id }] of items.entries()) {
    if (account.subscriptionItems.get(id)?.subscription !== subscription)
      throw noSuch('subscription item', id, `flow_data[subscription_update_confirm][items][${index}][id]`);
  }
  return {
    after_completion: after,
    customer_update: type === 'customer_update' ? {} : null,
    subscription_cancel: flow.subscription_cancel ?? null,
    subscription_pause: flow.subscription_pause ?? null,
    subscription_update: flow.subscription_update ?? null,
    subscription_update_confirm: flow.subscription_update_confirm && { discounts, items, subscription },
    type,
  };
}
