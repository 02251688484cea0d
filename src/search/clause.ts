import type { FIELDS, Searchable } from './fields.ts';

/** How a field is compared. `~` finds a part of at least three characters; `!` in front finds everything else. */
type Operators = {
  text: '=' | '!=' | '~' | '!~';
  word: '=' | '!=';
  flag: '=' | '!=';
  number: '=' | '!=' | '>' | '>=' | '<' | '<=';
  time: '=' | '!=' | '>' | '>=' | '<' | '<=';
};

/** What a field is compared with; `null`: whether it is there at all. Times are Unix seconds or Dates. */
type Values = {
  text: string | null;
  word: string | null;
  flag: boolean | null;
  number: number | null;
  time: number | Date | null;
};

/** The fields whose names vary. */
interface Open {
  readonly [metadata: `metadata.${string}`]: 'word';
}

interface OpenOfCharges {
  readonly [word: `payment_method_details.${string}.${'brand' | 'fingerprint' | 'last4'}`]: 'word';
  readonly [number: `payment_method_details.${string}.${'exp_month' | 'exp_year'}`]: 'number';
}

type FieldsOf<R extends Searchable> = (typeof FIELDS)[R] & Open & (R extends 'charges' ? OpenOfCharges : unknown);

/** One condition: a field, how it is compared, and with what. */
export type Clause<R extends Searchable> = {
  [Field in keyof FieldsOf<R>]: FieldsOf<R>[Field] extends keyof Operators
    ? readonly [field: Field, operator: Operators[FieldsOf<R>[Field]], value: Values[FieldsOf<R>[Field]]]
    : never;
}[keyof FieldsOf<R>];
