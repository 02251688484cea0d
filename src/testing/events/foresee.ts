import type { Event } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Entry, Stored } from '../collection.ts';
import { balanceOf } from '../objects/balance.ts';
import type { Happening } from './happening.ts';

const DAY = 24 * 60 * 60;
/** How long before the end of a trial its customer is told. */
const NOTICE = 3 * DAY;

/** The types of event that follow from time alone. */
export const FORESEEN_TYPES: readonly Event.Type[] = ['balance.available', 'customer.subscription.trial_will_end'];

/**
 * Sees to it that events which follow from time alone happen at theirs.
 *
 * @returns what has happened, and what is late already
 */
export function foresee(
  account: Account,
  entries: readonly Entry[],
  happenings: readonly Happening[],
): readonly Happening[] {
  let all = happenings;
  for (const entry of entries) {
    if (!('after' in entry) || entry.after === undefined) continue;
    const { after, before } = entry;
    if (after.object === 'balance_transaction') foreseeBalance(account, after);
    if (after.object === 'subscription' && foreseeTrialEnd(account, after, before))
      all = [...all, { type: 'customer.subscription.trial_will_end', subject: after, before: undefined }];
  }
  return all;
}

/** Whether it ends so soon that this is to be told now. */
function foreseeTrialEnd(account: Account, after: Stored, before: Stored | undefined): boolean {
  const ends = trialEnd(after);
  if (ends === undefined || ends === trialEnd(before)) return false;
  if (ends - NOTICE <= account.now()) return true;
  account.schedule(ends - NOTICE, 'event.trial-will-end', after.id);
  return false;
}

function trialEnd(row: object | undefined): number | undefined {
  const end: unknown =
    row !== undefined && Reflect.get(row, 'status') === 'trialing' ? Reflect.get(row, 'trial_end') : 0;
  return typeof end === 'number' && end > 0 ? end : undefined;
}

/** Announces that a trial ends in three days, if it still does. */
export function trialWillEnd(account: Account, id: string): void {
  const subscription = account.subscriptions.get(id);
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
