import type { Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid } from '../problem.ts';
import { itemsOf } from './items.ts';
import { NO_REASON } from './life-cycle.ts';

interface Params {
  readonly cancel_at?: number | Date | string | null | undefined;
  readonly cancel_at_period_end?: boolean | undefined;
}

/** A subscription that ends later, or doesn't any more, as a request says. @throws Problem for a time that is over */
export function canceling(account: Account, before: Subscription, params: Params): Subscription {
  const { cancel_at: at, cancel_at_period_end: atEnd } = params;
  if (at === undefined && atEnd === undefined) return before;
  if (at !== undefined && at !== null && at !== '' && atEnd === true) {
    throw invalid('Give cancel_at or cancel_at_period_end, not both.', { param: 'cancel_at' });
  }
  const time = timeOf(account, before, atEnd === true ? 'max_period_end' : at);
  if (time === undefined) {
    return {
      ...before,
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: null,
      cancellation_details: { ...(before.cancellation_details ?? NO_REASON), reason: null },
    };
  }
  if (time <= account.now()) throw invalid('cancel_at must be in the future.', { param: 'cancel_at' });
  return {
    ...before,
    cancel_at: time,
    cancel_at_period_end: atEnd === true,
    canceled_at: account.now(),
    cancellation_details: { ...(before.cancellation_details ?? NO_REASON), reason: 'cancellation_requested' },
  };
}

function timeOf(account: Account, { id }: Subscription, at: Params['cancel_at']): number | undefined {
  if (at === undefined || at === null || at === '') return undefined;
  if (typeof at !== 'string') return seconds(at);
  const ends = itemsOf(account, id).map(({ current_period_end }) => current_period_end);
  return at === 'min_period_end' ? Math.min(...ends) : Math.max(...ends);
}
