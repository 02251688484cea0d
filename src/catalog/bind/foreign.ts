import { field } from '../../core/field.ts';
import { isPage } from '../../core/page.ts';

/** Whether something of another customer's stands anywhere in a result. */
export function isForeign(value: unknown, customer: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => isForeign(one, customer));
  if (field(value, 'object') === 'customer' && field(value, 'id') !== customer) return true;
  return Object.entries(value).some(([name, one]) => {
    if (name === 'metadata') return false;
    return name === 'customer' && typeof one === 'string' ? one !== customer : isForeign(one, customer);
  });
}

/** Whether all objects of a list that says of each whose it is are one customer's. */
export function areAllOf(page: unknown, customer: string): boolean {
  if (!isPage(page)) return true;
  return page.data.every((one) => {
    const owner = field(one, 'customer');
    return owner === undefined || owner === customer || field(owner, 'id') === customer;
  });
}
