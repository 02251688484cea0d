import type Stripe from 'stripe';

type Decimal = Stripe.Decimal;

/** What the official client takes where ours takes more: a Date for Unix seconds, and arrays that can't be written to. */
export type AsOfficial<T> = T extends Blob
  ? never
  : T extends Date
    ? never
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? AsOfficial<Item>[]
        : { [Name in keyof T as Name extends string ? Name : never]: AsOfficial<T[Name]> };

/** What comes back as it comes over the wire: decimals and 64-bit integers are text. */
export type AsSent<T> = T extends Decimal | bigint
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? AsSent<Item>[]
      : { [Name in keyof T]: AsSent<T[Name]> };

/** The same with nothing expanded: where an id or an object may stand, the id. */
export type Unexpanded<T> = T extends Decimal | bigint
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Unexpanded<IdOf<Item>>[]
      : { [Name in keyof T]: Unexpanded<IdOf<T[Name]>> };

/** `string | Customer | null` without the object. */
type IdOf<T> = string extends T ? Exclude<T, object> : T;
