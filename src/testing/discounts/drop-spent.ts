import type { Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { endDiscount } from './end-discount.ts';

/** A subscription without the discounts whose time is over: those that held once, or for some months. */
export function dropSpent(account: Account, subscription: Subscription): Subscription {
  const isSpent = (id: string) => {
    const end = account.discounts.get(id)?.end;
    return typeof end === 'number' && end <= account.now();
  };
  const spent = subscription.discounts.filter(isSpent);
  if (spent.length === 0) return subscription;
  for (const id of spent) endDiscount(account, id);
  const discounts = subscription.discounts.filter((id) => !spent.includes(id));
  return account.subscriptions.replace({ ...subscription, discounts });
}
