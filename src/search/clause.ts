import type { Fields, Kind } from './fields.ts';

/** How a field is compared: wholly, by a part of three characters or more, by size. */
export type Operator = ':' | '~' | '<' | '<=' | '>' | '>=';

type Size = Exclude<Operator, '~'>;

/** What can be asked of a field of each kind. */
interface Questions {
  readonly flag: readonly [operator: ':', value: boolean];
  readonly metadata: readonly [operator: ':', value: string];
  readonly number: readonly [operator: Size, value: number | bigint];
  readonly text: readonly [operator: ':' | '~', value: string];
  readonly time: readonly [operator: Size, value: Date | number];
  readonly token: readonly [operator: ':', value: string];
}

// No value can turn into this question: a null from a database would find everybody who has no email address.
type HasNone = readonly [operator: ':null'];

type Name<Field extends string, K extends Kind> = K extends 'metadata' ? `metadata.${string}` : Field;

type ClauseOn<Field extends string, K extends Kind> = readonly [
  field: Name<Field, K> | `-${Name<Field, K>}`,
  ...question: Questions[K] | HasNone,
];

/**
 * A condition on one field: its name, how it is compared, and the value; or its name and `:null`, for objects without a
 * value. A minus before the name asks for everything else. Metadata is named `metadata.` and your name for it.
 *
 * Times are Dates or Unix seconds, amounts in the currency's smallest unit.
 */
export type Clause<F extends Fields> = { [Field in keyof F & string]: ClauseOn<Field, F[Field]> }[keyof F & string];
