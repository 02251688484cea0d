import { type Customer, taxIpAddress } from './customer.ts';

/** What is known for working out a customer's taxes, as it is shown. The emulator's account collects none. */
export function taxOf(customer: Customer) {
  const { country, state } = customer.address ?? {};
  return {
    automatic_tax: country ? 'not_collecting' : 'unrecognized_location',
    ip_address: customer[taxIpAddress],
    location: country ? { country, source: 'billing_address', state: state ?? null } : null,
    provider: 'stripe',
  } as const;
}
