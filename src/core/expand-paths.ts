import type { Target } from './expandable.ts';

/**
 * Paths as they were written, each replaced by what it may have been meant to be where it leads nowhere: so the compiler
 * complains at that path, and an editor completes it. Only the objects along the path are looked at.
 */
export type ExpandPaths<T, Paths> = { readonly [Index in keyof Paths]: ExpandPath<T, Paths[Index]> };

/**
 * One path, or what it may have been meant to be. By way of `infer`, since the compiler looks into both branches while it
 * works out which paths were given: this keeps it from listing an object's fields before a path turns out to be wrong.
 */
type ExpandPath<T, Path> = [Misstep<T, Path>] extends [infer Meant] ? ([Meant] extends [never] ? Path : Meant) : never;

/** Never where the path leads to something that can be expanded. Of a string that isn't literal nothing is known. */
type Misstep<T, Path> = Path extends string
  ? string extends Path
    ? never
    : Path extends `${string}.${string}.${string}.${string}.${string}`
      ? 'a path of four levels at the most'
      : Walk<T, Path, ''>
  : never;

type Walk<T, Path extends string, Before extends string> = unknown extends T
  ? never
  : Path extends `${infer Name}.${infer Rest}`
    ? [Behind<Field<T, Name>>] extends [never]
      ? Offer<T, Path, Before, Junctions<T>, `.${Rest}`>
      : Walk<Behind<Field<T, Name>>, Rest, `${Before}${Name}.`>
    : [IsEnd<T, Path>] extends [never]
      ? Offer<T, Path, Before, Ends<T>, ''>
      : never;

/** In a list, what was meant is most likely a field of its objects. */
type Offer<T, Path, Before extends string, Name extends string, After extends string> = T extends {
  readonly data: readonly (infer Item)[];
}
  ? `${Before}data.${ExpandPath<Item, Path> & string}`
  : [Name] extends [never]
    ? `${Before}: nothing in it can be expanded`
    : `${Before}${Name}${After}`;

/** A field, where one of the alternatives has it. */
type Field<T, Name> = T extends unknown ? (Name extends keyof T ? T[Name] : never) : never;

/** The objects that a field leads to: the one that it names, each one of an array, or the hash that it is. */
type Behind<Value> = unknown extends Value
  ? unknown
  : Value extends string
    ? Target<Value>
    : Value extends readonly (infer Item)[]
      ? Behind<Item>
      : Value extends object
        ? Value
        : never;

/** Whether `expand` can ask for a field. */
type IsEnd<T, Name extends string> = T extends unknown
  ? Name extends keyof T
    ? Name extends 'total_count'
      ? true
      : Asked<T[Name], Pick<T, Name>>
    : never
  : never;

/**
 * It can for an object that a field names, for a list, and for a hash that may be left out. Of such hashes some are left
 * out unless asked for, and only Stripe's reference says which.
 */
type Asked<Value, Holder> = unknown extends Value
  ? true
  : Value extends string
    ? [Target<Value>] extends [never]
      ? never
      : true
    : Value extends readonly string[]
      ? Asked<Value[number], Holder>
      : Value extends { readonly object: 'list' }
        ? true
        : Value extends object
          ? Record<never, never> extends Holder
            ? true
            : never
          : never;

/** The fields that a path can end at. */
type Ends<T> = T extends unknown
  ? keyof { [Name in keyof T & string as [IsEnd<T, Name>] extends [never] ? never : Name]: true }
  : never;

/** The fields that lead to objects. */
type Junctions<T> = T extends unknown
  ? keyof { [Name in keyof T & string as [Behind<T[Name]>] extends [never] ? never : Name]: true }
  : never;
