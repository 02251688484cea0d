/**
 * The part of zod that schemas here are made of, straight from its core, under the names of `zod/mini`. `zod` and
 * `zod/mini` load their messages in some sixty languages with them, which takes a process longer than to load all of this
 * library's own code. They are constructed here directly, which leaves zod's own factories, with all that they take, out of a bundle.
 */

import type * as core from 'zod/v4/core';
import { clone } from '#zod-core';
import { ExactOptional, Nullable, Optional, Union } from './alternatives.ts';
import { Fields, List, type RecordSchema, TextRecord } from './containers.ts';
import { Custom } from './custom.ts';
import { Kind, Literal } from './kinds.ts';
import { lazyShape, type Makers } from './lazy-shape.ts';
import { Limit, WholeNumber } from './limits.ts';

/** Any schema of zod's whose values are of a type. */
export type Type<T = unknown> = core.$ZodType<T>;

type Shape = core.$ZodLooseShape;

/** What is said of a value that a condition does not hold for, and when it is looked at. */
interface Condition {
  readonly error?: string | core.$ZodErrorMap | undefined;
  readonly path?: PropertyKey[];
  readonly when?: core.$ZodCustomDef['when'];
  readonly abort?: boolean;
}

export const string = () => construct<core.$ZodString>(Kind, { type: 'string' });
export const number = () => construct<core.$ZodNumber>(Kind, { type: 'number' });
export const boolean = () => construct<core.$ZodBoolean>(Kind, { type: 'boolean' });
export const date = () => construct<core.$ZodDate>(Kind, { type: 'date' });
export const unknown = () => construct<core.$ZodUnknown>(Kind, { type: 'unknown' });

/** A whole number that a `number` holds exactly. */
export function int(): core.$ZodNumberFormat {
  return construct(WholeNumber, { type: 'number', check: 'number_format', format: 'safeint' });
}

export function literal<const V extends core.util.Literal>(value: V): core.$ZodLiteral<V> {
  return construct(Literal, { type: 'literal', values: [value] });
}

function oneOf<const V extends string>(values: readonly V[]): core.$ZodLiteral<V> {
  return construct(Literal, { type: 'literal', values });
}

export { oneOf as enum };

export function array<T extends core.SomeType>(element: T): core.$ZodArray<T> {
  return construct(List, { type: 'array', element });
}

export function record<V extends core.SomeType>(keyType: core.$ZodString, valueType: V): RecordSchema<V> {
  return construct(TextRecord, { type: 'record', keyType, valueType });
}

export function union<const T extends readonly core.SomeType[]>(options: T): core.$ZodUnion<T> {
  return construct(Union, { type: 'union', options });
}

/** The key may be missing, or there with `undefined`. */
export function optional<T extends core.SomeType>(innerType: T): core.$ZodOptional<T> {
  return construct(Optional, { type: 'optional', innerType });
}

/** The key may be missing, but not be there with `undefined`. */
export function exactOptional<T extends core.SomeType>(innerType: T): core.$ZodExactOptional<T> {
  return construct(ExactOptional, { type: 'optional', innerType });
}

export function nullable<T extends core.SomeType>(innerType: T): core.$ZodNullable<T> {
  return construct(Nullable, { type: 'nullable', innerType });
}

/**
 * Unknown keys pass, and stay.
 *
 * @param omissible - Keys that are known to be optional, so that their schemas need not be made to see it.
 */
export function looseObject<S extends Shape>(
  shape: S,
  omissible?: ReadonlySet<string>,
): core.$ZodObject<core.util.Writeable<S>, core.$loose> {
  return construct(Fields, { type: 'object', shape, catchall: unknown(), omissible });
}

/** Unknown keys are refused. See `looseObject`. */
export function strictObject<S extends Shape>(
  shape: S,
  omissible?: ReadonlySet<string>,
): core.$ZodObject<core.util.Writeable<S>, core.$strict> {
  return construct(Fields, { type: 'object', shape, catchall: construct(Kind, { type: 'never' }), omissible });
}

/** Unknown keys are refused, and all others optional. The schema of a key is made when that is first there. */
export function strictPartial<S extends Shape>(
  makers: Makers<S>,
): core.$ZodObject<core.util.Writeable<S>, core.$strict> {
  return strictObject(lazyShape<S>(makers), new Set(Object.keys(makers)));
}

/** A value that a function accepts. What else is wrong with one that it does not, is not looked for. */
export function custom<T>(fn: (value: T) => unknown, options: Condition = {}): core.$ZodCustom<T, T> {
  return condition(fn, { ...options, abort: true });
}

export const gte = (value: number) => limit({ check: 'greater_than', value });
export const lte = (value: number) => limit({ check: 'less_than', value });
export const minLength = (minimum: number) => limit({ check: 'min_length', minimum });
export const maxLength = (maximum: number) => limit({ check: 'max_length', maximum });

const limit = (def: object) => construct<core.$ZodCheck<never>>(Limit, { ...def, inclusive: true });

/** A condition on the whole of a value. */
export function refine<T>(fn: (value: T) => unknown, options: Condition): core.$ZodCheck<T> {
  return condition(fn, options);
}

function condition<T>(fn: (value: T) => unknown, { error, ...def }: Condition): core.$ZodCustom<T, T> {
  const words = typeof error === 'string' ? () => error : error;
  return construct(Custom, { type: 'custom', check: 'custom', fn, ...def, error: words });
}

/** The same schema with more conditions. */
export function checked<S extends core.$ZodType>(
  schema: S,
  ...checks: readonly (core.$ZodCheck<never> | core.CheckFn<core.output<S>>)[]
): S {
  const all = checks.map((check) =>
    typeof check === 'function' ? { _zod: { check, def: { check: 'custom' }, onattach: [] } } : check,
  );
  return clone(schema, { ...schema._zod.def, checks: [...(schema._zod.def.checks ?? []), ...all] });
}

/** zod's classes are not generic where they are made: the definition is what gives a schema its type. */
function construct<S>(Class: unknown, def: object): S {
  return Reflect.construct(Class as never, [def]) as S;
}
