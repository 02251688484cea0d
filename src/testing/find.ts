import type { Account } from './account.ts';
import type { Collection, Stored } from './collection.ts';
import type { Customer } from './objects/customer.ts';
import { noSuch } from './problem.ts';

/**
 * The object that a path names.
 *
 * @param param - as Stripe names it in the error
 * @throws Problem (404) where there is none
 */
export function find<T extends Stored>(collection: Collection<T>, id: string, what: string, param = 'id'): T {
  return collection.get(id) ?? fail(noSuch(what, id, param, 404));
}

/** The customer that a path names. @throws Problem (404) */
export const findCustomer = (account: Account, id: string): Customer => find(account.customers, id, 'customer');

/** The object that a path names after its customer, provided that it is theirs. @throws Problem (404) */
export function findOwned<T extends Stored & { readonly customer: string | null }>(
  account: Account,
  collection: Collection<T>,
  id: string,
  customer: string,
  what: string,
): T {
  findCustomer(account, customer);
  const found = collection.get(id);
  return found?.customer === customer ? found : fail(noSuch(what, id, 'id', 404));
}

function fail(problem: Error): never {
  throw problem;
}
