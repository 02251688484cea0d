declare const target: unique symbol;

/**
 * The id of an object that `expand` puts in its place. A string like any other to read, write and compare; which object
 * it names is known to the compiler only.
 *
 * @example
 * ```ts
 * interface Refund { charge: Expandable<Charge> | null }
 * ```
 */
export type Expandable<T> = string & { readonly [target]?: T };

/** The object that an id names; never for any other string. */
export type Target<Id extends string> = Id extends Expandable<infer T> ? (unknown extends T ? never : T) : never;
