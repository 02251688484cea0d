import type { CheckoutSession } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { type AddressParam, fullAddress } from '../objects/address.ts';

/** What somebody who pays says of themselves. */
export interface Details {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: AddressParam | undefined;
}

/** What is known of the payer before anything was filled in; null where that is nothing. */
export function customerDetails(
  account: Account,
  customer: string | null,
  email: string | null,
): CheckoutSession.CustomerDetails | null {
  const known = customer === null ? undefined : account.customers.get(customer);
  const knownEmail = known?.email ?? email;
  return known === undefined && email === null
    ? null
    : filled({ ...(knownEmail && { email: knownEmail }) }, known?.tax_exempt);
}

/** All of it, as a session shows it. */
export function filled(
  { email, name, phone, address }: Details,
  taxExempt: string | null = 'none',
): CheckoutSession.CustomerDetails {
  return {
    address: address === undefined ? null : fullAddress(address),
    business_name: null,
    email: email ?? null,
    individual_name: null,
    name: name ?? null,
    phone: phone ?? null,
    tax_exempt: taxExempt,
    tax_ids: [],
  };
}
