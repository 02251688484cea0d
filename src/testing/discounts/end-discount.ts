import { DeletedDiscount } from '../../generated/results/Discounts.ts';
import type { Account } from '../account.ts';
import { complete } from '../generic/complete.ts';
import { noSuch } from '../problem.ts';
import { terms } from './terms.ts';

/** Takes a discount away. Who lists it among others drops it from there. @throws Problem (404) where it isn't there */
export function endDiscount(account: Account, id: string): DeletedDiscount {
  const discount = account.discounts.get(id);
  if (discount === undefined) throw noSuch('discount', id, 'discount', 404);
  const { end: _, deleted: __, ...rest } = discount;
  account.discounts.delete(id);
  const gone = complete(DeletedDiscount, { ...rest, deleted: true });
  account.deleted.add(gone);
  return gone;
}

/** A coupon that holds once has done so: its discounts take off nothing from now on. */
export function spendDiscounts(account: Account, ids: readonly string[]): void {
  for (const id of ids) {
    const discount = account.discounts.get(id);
    if (discount?.end !== null || discount[terms].duration !== 'once') continue;
    account.discounts.replace({ ...discount, end: account.now() });
  }
}
