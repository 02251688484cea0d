import type { SubscriptionSchedule } from '../../generated/types/index.ts';
import { invalid } from '../problem.ts';

type Status = 'active' | 'canceled' | 'completed' | 'not_started' | 'released';

/** What can happen to a schedule. */
type Happening = 'began' | 'canceled' | 'completed' | 'released';

/**
 * The life of a schedule: which status follows which, and by what.
 *
 * @see https://docs.stripe.com/billing/subscriptions/subscription-schedules
 */
const LIFE_CYCLE: Readonly<Record<Status, { readonly [Event in Happening]?: Status }>> = {
  not_started: { began: 'active', canceled: 'canceled', released: 'released' },
  active: { canceled: 'canceled', completed: 'completed', released: 'released' },
  canceled: {},
  completed: {},
  released: {},
};

/** The status that follows. @throws Problem where this can't happen in the present one */
export function nextStatus({ status }: SubscriptionSchedule, happening: Happening): Status {
  const next = isStatus(status) ? LIFE_CYCLE[status][happening] : undefined;
  if (next !== undefined) return next;
  throw invalid(
    `You cannot do this to a subscription schedule that is currently in the \`${status}\` status: it must be \`not_started\` or \`active\`.`,
  );
}

/** Whether a schedule still has phases to come, or to end. */
export const isLive = ({ status }: SubscriptionSchedule): boolean => status === 'active' || status === 'not_started';

function isStatus(status: string): status is Status {
  return Object.hasOwn(LIFE_CYCLE, status);
}
