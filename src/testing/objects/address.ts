/** A postal address with all its fields. */
export interface Address {
  readonly city: string | null;
  readonly country: string | null;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly postal_code: string | null;
  readonly state: string | null;
}

/** As much of an address as a parameter gives. */
export type AddressParam = { readonly [Field in keyof Address]?: string | null | undefined };

/** Fills in what isn't given. */
export function fullAddress(param: AddressParam): Address {
  return {
    city: param.city || null,
    country: param.country || null,
    line1: param.line1 || null,
    line2: param.line2 || null,
    postal_code: param.postal_code || null,
    state: param.state || null,
  };
}

/** An address that a parameter sets, unsets (`''`) or leaves (undefined). */
export function addressChange(param: AddressParam | '' | null | undefined): { readonly address?: Address | null } {
  if (param === undefined) return {};
  return { address: param === '' || param === null ? null : fullAddress(param) };
}
