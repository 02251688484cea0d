import type { Target } from './expandable.ts';

/**
 * What comes back when these paths are expanded: along each, ids have become objects. All else keeps its type. A field
 * that is only there when it is expanded (`subscriptions` of a customer) stays optional, as not every object has it.
 *
 * Where the paths are just any `string`, nobody knows which ids have become objects: each may be either.
 *
 * @example
 * ```ts
 * type WithBooking = Expand<Refund, 'charge.balance_transaction' | 'payment_intent'>;
 * type Page = Expand<ApiList<Refund>, 'data.charge'>;
 * type Either = Expand<Refund, string>;   // takes a refund however it was expanded
 * ```
 */
export type Expand<T, Path extends string> = [Path] extends [never]
  ? T
  : string extends Path
    ? MaybeExpanded<T>
    : Expanded<T, Path>;

/** One value: an id opened, or the fields below it that a path goes through. */
type Expanded<T, Path extends string> = T extends string
  ? [Target<T>] extends [never]
    ? T
    : Expand<Target<T>, Path>
  : T extends readonly (infer Item)[]
    ? Expanded<Item, Path>[]
    : T extends object
      ? WithFields<T, Path>
      : T;

/** An object that no path goes through, such as the deleted one of two alternatives, stays what it is. */
type WithFields<T, Path extends string> = [keyof T & First<Path>] extends [never] ? T : With<T, Path>;

/** Apart, so that an editor can show `With<PaymentIntent, 'customer'>` in place of fifty fields. */
type With<T, Path extends string> = {
  [Name in keyof T]: Name extends First<Path> ? Expanded<T[Name], Rest<Path, Name>> : T[Name];
};

type First<Path extends string> = Path extends `${infer Name}.${string}` ? Name : Path;

type Rest<Path extends string, Name extends string> = Path extends `${Name}.${infer Below}` ? Below : never;

/** As every member is only looked at when it is asked for, this goes around in circles as the objects do. */
type MaybeExpanded<T> = T extends string
  ? [Target<T>] extends [never]
    ? T
    : string | MaybeExpanded<Target<T>>
  : T extends readonly (infer Item)[]
    ? MaybeExpanded<Item>[]
    : T extends object
      ? MaybeWith<T>
      : T;

type MaybeWith<T> = { [Name in keyof T]: MaybeExpanded<T[Name]> };
