import type { Subscription, SubscriptionSchedule } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { ItemChange } from '../subscriptions/change-items.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { itemsOf } from '../subscriptions/items.ts';
import { updateSubscription } from '../subscriptions/update.ts';

type Phase = SubscriptionSchedule.Phase;
type Settings = SubscriptionSchedule.DefaultSettings;

/** Starts the subscription that a schedule plans, as its first phase wants it. */
export function startSubscription(account: Account, schedule: SubscriptionSchedule, phase: Phase): Subscription {
  const { billing_mode: mode, customer, default_settings: defaults, id } = schedule;
  const subscription = createSubscription(
    account,
    {
      ...settingsOf(phase, defaults),
      billing_mode: { type: mode.type },
      customer,
      discounts: asParams(phase.discounts),
      items: phase.items.map(itemParams),
      metadata: phase.metadata ?? {},
      proration_behavior: phase.proration_behavior,
      trial_end: phase.trial_end ?? undefined,
    },
    { isAgreed: true, isPlanned: true },
  );
  return account.subscriptions.replace({ ...subscription, schedule: id });
}

/**
 * Changes a subscription to what a phase wants.
 *
 * @param before - the phase that it was in, if any
 * @param behavior - what becomes of time that was paid for
 */
export function applyPhase(
  account: Account,
  subscription: Subscription,
  phase: Phase,
  { before, behavior, defaults }: { before: Phase | undefined; behavior: string; defaults: Settings },
): Subscription {
  const isAnew = (phase.billing_cycle_anchor ?? defaults.billing_cycle_anchor) === 'phase_start';
  const isOther = JSON.stringify(before?.discounts ?? []) !== JSON.stringify(phase.discounts);
  const trialEnd = phase.trial_end !== null && phase.trial_end > account.now() ? phase.trial_end : undefined;
  return updateSubscription(
    account,
    subscription,
    {
      ...settingsOf(phase, defaults),
      billing_cycle_anchor: isAnew && before !== undefined ? { type: 'now' } : undefined,
      discounts: isOther ? asParams(phase.discounts) : undefined,
      items: itemChanges(account, subscription, phase),
      metadata: phase.metadata ?? undefined,
      proration_behavior: behavior,
      trial_end: trialEnd === subscription.trial_end ? undefined : trialEnd,
    },
    { isAgreed: true },
  );
}

function settingsOf(phase: Phase, defaults: Settings) {
  const collection_method = phase.collection_method ?? defaults.collection_method ?? 'charge_automatically';
  const days = phase.invoice_settings?.days_until_due ?? defaults.invoice_settings.days_until_due ?? 30;
  const description = phase.description ?? defaults.description;
  return {
    collection_method,
    days_until_due: collection_method === 'send_invoice' ? days : undefined,
    default_payment_method: phase.default_payment_method ?? defaults.default_payment_method ?? undefined,
    default_tax_rates: (phase.default_tax_rates ?? []).map(({ id }) => id),
    description: description ?? undefined,
  };
}

const asParams = (
  discounts: readonly { coupon: string | null; discount: string | null; promotion_code: string | null }[],
) =>
  discounts.map(({ coupon, discount, promotion_code: code }) => ({
    coupon: coupon ?? undefined,
    discount: discount ?? undefined,
    promotion_code: code ?? undefined,
  }));

const itemParams = ({ discounts, metadata, price, quantity, tax_rates: rates }: Phase['items'][number]) => ({
  discounts: asParams(discounts),
  metadata: metadata ?? {},
  price,
  quantity,
  tax_rates: (rates ?? []).map(({ id }) => id),
});

/** Items of a price that stays are kept; the others are changed in order, added or taken away. */
function itemChanges(account: Account, { id }: Subscription, phase: Phase): ItemChange[] {
  const items = itemsOf(account, id);
  const isWanted = (price: string) => phase.items.some((wanted) => wanted.price === price);
  const free = items.filter(({ price }) => !isWanted(price.id));
  const changes = phase.items.map((wanted): ItemChange => {
    const kept = items.find(({ price }) => price.id === wanted.price) ?? free.shift();
    const { discounts, ...params } = itemParams(wanted);
    return {
      ...params,
      id: kept?.id,
      ...((discounts.length > 0 || (kept?.discounts.length ?? 0) > 0) && { discounts }),
    };
  });
  return [...changes, ...free.map((item) => ({ id: item.id, deleted: true }))];
}
