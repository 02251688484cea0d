import type { Event } from '../../generated/types/index.ts';

/** An object as it is kept, at one moment. */
type Row = object | undefined;

/** Whether a change of an object is one that an event tells of. */
export type Test = (before: Row, after: Row) => boolean;

/** Says that an event tells of any change of an object, new ones and deleted ones aside. */
export interface Update {
  /** The only fields whose changes count. Default: all. */
  readonly of?: readonly string[];
  /** Whether it also comes where another event tells of the same change. */
  readonly isAlways: boolean;
  /** Whether the object must be one that events tell of at all. */
  readonly where: (row: object) => boolean;
}

/** What events tell of one kind of object; of those that tell of one change, the first comes first. */
export type Rules = { readonly [Type in Event.Type]?: Test | Update };

export const isNew: Test = (before, after) => before === undefined && after !== undefined;
export const isGone: Test = (before, after) => before !== undefined && after === undefined;

const everyOne = () => true;

/** Any change that no other event tells of. */
export const otherwise: Update = { isAlways: false, where: everyOne };

/** Any change, also where another event tells of it. */
export const always: Update = { isAlways: true, where: everyOne };

export const both =
  (...tests: readonly Test[]): Test =>
  (before, after) =>
    tests.every((test) => test(before, after));

export const either =
  (...tests: readonly Test[]): Test =>
  (before, after) =>
    tests.some((test) => test(before, after));

export const not =
  (test: Test): Test =>
  (before, after) =>
    !test(before, after);

/** Tests of the fields of one kind of object. An object that is new had none of them. */
export function fieldsOf<T extends object>() {
  const read = (row: Row, name: keyof T): unknown => (row === undefined ? undefined : Reflect.get(row, name));
  const size = (value: unknown) => (typeof value === 'number' ? value : 0);
  return {
    /** The field gets one of these values, and had none of them before. */
    becomes: <Name extends keyof T>(name: Name, ...values: readonly T[Name][]): Test => {
      const wanted: readonly unknown[] = values;
      return (before, after) => wanted.includes(read(after, name)) && !wanted.includes(read(before, name));
    },
    /** The object is there before and after, and the field had one of these values and now has none of them. */
    leaves: <Name extends keyof T>(name: Name, ...values: readonly T[Name][]): Test => {
      const left: readonly unknown[] = values;
      return (before, after) =>
        after !== undefined && left.includes(read(before, name)) && !left.includes(read(after, name));
    },
    /** The field has this value afterwards. */
    has:
      <Name extends keyof T>(name: Name, value: T[Name]): Test =>
      (_, after) =>
        read(after, name) === value,
    /** The number in the field is larger than before. */
    grows:
      (name: keyof T): Test =>
      (before, after) =>
        size(read(after, name)) > size(read(before, name)),
    /** The field holds something, and another thing than before. */
    isSet:
      (name: keyof T): Test =>
      (before, after) => {
        const value = read(after, name) ?? null;
        return value !== null && value !== read(before, name);
      },
    /** The field held something, and holds nothing now. */
    isCleared:
      (name: keyof T): Test =>
      (before, after) =>
        after !== undefined && (read(before, name) ?? null) !== null && (read(after, name) ?? null) === null,
    /** Changes of these fields that no other event tells of. */
    otherwiseOf: (...of: readonly (keyof T & string)[]): Update => ({ of, isAlways: false, where: everyOne }),
    /** Changes that no other event tells of, of objects in which this field holds something. */
    otherwiseWith: (name: keyof T): Update => ({
      isAlways: false,
      where: (row) => (read(row, name) ?? null) !== null,
    }),
  };
}
