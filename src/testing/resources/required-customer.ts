import type { Account } from '../account.ts';
import { invalid, noSuch } from '../problem.ts';

/** The customer that a parameter names. @throws Problem where it names none, or there is none of that id */
export function requiredCustomer(account: Account, id: string | undefined): string {
  const param = 'customer';
  if (id === undefined) throw invalid('Missing required parameter: customer.', { code: 'parameter_missing', param });
  if (account.customers.get(id) === undefined) throw noSuch('customer', id, param);
  return id;
}
