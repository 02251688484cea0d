import type { CheckoutSessionCreateParams, PaymentLink } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { invalid } from '../problem.ts';
import { linesOf } from './lines.ts';
import { newSession } from './new-session.ts';
import { lineOwner, type Session } from './session.ts';

/** Somebody follows a payment link: a checkout of their own. @throws Problem for a link that is closed */
export function openLink(account: Account, link: PaymentLink): Session {
  if (!link.active)
    throw invalid(link.inactive_message ?? 'This link is no longer active.', { code: 'payment_link_inactive' });
  const lines = linesOf(account, link.id);
  const mode = lines.some(({ price }) => price?.type === 'recurring') ? 'subscription' : 'payment';
  return newSession(account, paramsOf(link, mode), {
    payment_link: link.id,
    lines: (session) => lines.map((line) => ({ ...line, id: account.newId('li_1', 23), [lineOwner]: session })),
  });
}

/** A link holds what its sessions begin with. What it holds as null is left out, so that each has the default. */
function paramsOf(link: PaymentLink, mode: string): CheckoutSessionCreateParams {
  const { after_completion: after, payment_intent_data, subscription_data, payment_method_types } = link;
  const common = withoutNulls({
    allow_promotion_codes: link.allow_promotion_codes || null,
    billing_address_collection: link.billing_address_collection,
    consent_collection: link.consent_collection,
    custom_fields: link.custom_fields,
    custom_text: link.custom_text,
    metadata: link.metadata,
    name_collection: link.name_collection ?? null,
    payment_method_collection: link.payment_method_collection,
    phone_number_collection: link.phone_number_collection,
    shipping_address_collection: link.shipping_address_collection,
    submit_type: link.submit_type,
    tax_id_collection: link.tax_id_collection.enabled ? link.tax_id_collection : null,
  });
  return {
    ...common,
    mode,
    currency: link.currency,
    // Something is bought; what it is comes with the link.
    line_items: [{}],
    success_url: after.redirect?.url ?? 'https://stripe.com',
    ...(payment_method_types !== null && { allowed_payment_method_types: payment_method_types }),
    ...(mode === 'payment' && { customer_creation: link.customer_creation }),
    ...(mode === 'payment' && payment_intent_data && { payment_intent_data: withoutNulls(payment_intent_data) }),
    ...(mode === 'subscription' && subscription_data && { subscription_data: subscriptionData(subscription_data) }),
  };
}

function subscriptionData({
  description,
  metadata,
  trial_period_days: days,
  trial_settings: settings,
}: PaymentLink.SubscriptionData) {
  return withoutNulls({ description, metadata, trial_period_days: days, trial_settings: settings });
}

function withoutNulls(hash: object): Record<string, never> {
  return JSON.parse(JSON.stringify(hash, (_name, value) => (value === null ? undefined : value)));
}
