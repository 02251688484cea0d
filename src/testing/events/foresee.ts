import type { Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Entry } from '../collection.ts';
import { balanceOf } from '../objects/balance.ts';
import type { Happening } from './happening.ts';

const DAY = 24 * 60 * 60;
/** How long before the end of a trial its customer is told. */
const NOTICE = 3 * DAY;

/** Sees to it that events which follow from time alone happen at theirs; what is late already happens now. */
export function foresee(account: Account, entries: readonly Entry[]): Happening[] {
  return entries.flatMap((entry) => {
    if (!('after' in entry) || entry.after === undefined) return [];
    const { id } = entry.after;
    if (entry.after.object === 'balance_transaction') foreseeBalance(account, entry.after);
    if (entry.after.object !== 'subscription') return [];
    const subscription = account.subscriptions.get(id);
    const ends = trialEnd(subscription);
    if (subscription === undefined || ends === undefined || ends === trialEnd(entry.before)) return [];
    if (ends - NOTICE > account.now()) {
      account.schedule(ends - NOTICE, 'event.trial-will-end', id);
      return [];
    }
    return [{ type: 'customer.subscription.trial_will_end', subject: subscription, before: undefined }];
  });
}

function trialEnd(row: object | undefined): number | undefined {
  const end: unknown =
    row !== undefined && Reflect.get(row, 'status') === 'trialing' ? Reflect.get(row, 'trial_end') : 0;
  return typeof end === 'number' && end > 0 ? end : undefined;
}

/** Announces that a trial ends in three days, if it still does. */
export function trialWillEnd(account: Account, id: string): void {
  const subscription: Subscription | undefined = account.subscriptions.get(id);
  if (subscription === undefined || trialEnd(subscription) !== account.now() + NOTICE) return;
  account.announce('customer.subscription.trial_will_end', subscription);
}

/** Money becomes available at any time, which is told once a day, at midnight. */
function foreseeBalance(account: Account, booking: object): void {
  const availableOn: unknown = Reflect.get(booking, 'available_on');
  if (typeof availableOn !== 'number' || availableOn <= account.now()) return;
  account.scheduleOnce(Math.ceil(availableOn / DAY) * DAY, 'event.balance-available', 'balance');
}

/** Announces what can be paid out now. */
export function balanceAvailable(account: Account): void {
  account.announce('balance.available', balanceOf(account));
}
