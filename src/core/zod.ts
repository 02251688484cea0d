/**
 * The part of zod that schemas here are made of, straight from its core, under the names of `zod/mini`. `zod` and
 * `zod/mini` load their messages in some sixty languages with them, which takes a process longer than to load all of this
 * library's own code.
 */
import * as core from 'zod/v4/core';

/** Any schema of zod's whose values are of a type. */
export type Type<T = unknown> = core.$ZodType<T>;

type Shape = core.$ZodLooseShape;
type Words<V extends string> = { readonly [Word in V]: Word };

export const string = () => core._string(core.$ZodString);
export const number = () => core._number(core.$ZodNumber);
/** A whole number that a `number` holds exactly. */
export const int = () => core._int(core.$ZodNumberFormat);
export const boolean = () => core._boolean(core.$ZodBoolean);
export const date = () => core._date(core.$ZodDate);
export const unknown = () => core._unknown(core.$ZodUnknown);

export function literal<const V extends core.util.Literal>(value: V): core.$ZodLiteral<V> {
  return construct(core.$ZodLiteral, { type: 'literal', values: [value] });
}

function oneOf<const V extends string>(values: readonly V[]): core.$ZodEnum<Words<V>> {
  return construct(core.$ZodEnum, { type: 'enum', entries: Object.fromEntries(values.map((value) => [value, value])) });
}

export { oneOf as enum };

export function array<T extends core.SomeType>(element: T): core.$ZodArray<T> {
  return construct(core.$ZodArray, { type: 'array', element });
}

export function record<V extends core.SomeType>(
  keyType: core.$ZodString,
  valueType: V,
): core.$ZodRecord<core.$ZodString, V> {
  return construct(core.$ZodRecord, { type: 'record', keyType, valueType });
}

export function union<const T extends readonly core.SomeType[]>(options: T): core.$ZodUnion<T> {
  return construct(core.$ZodUnion, { type: 'union', options });
}

/** The key may be missing, or there with `undefined`. */
export function optional<T extends core.SomeType>(innerType: T): core.$ZodOptional<T> {
  return construct(core.$ZodOptional, { type: 'optional', innerType });
}

/** The key may be missing, but not be there with `undefined`. */
export function exactOptional<T extends core.SomeType>(innerType: T): core.$ZodExactOptional<T> {
  return construct(core.$ZodExactOptional, { type: 'optional', innerType });
}

export function nullable<T extends core.SomeType>(innerType: T): core.$ZodNullable<T> {
  return construct(core.$ZodNullable, { type: 'nullable', innerType });
}

/** Unknown keys pass, and stay. */
export function looseObject<S extends Shape>(shape: S): core.$ZodObject<core.util.Writeable<S>, core.$loose> {
  return construct(core.$ZodObject, { type: 'object', shape, catchall: unknown() });
}

/** Unknown keys are refused. */
export function strictObject<S extends Shape>(shape: S): core.$ZodObject<core.util.Writeable<S>, core.$strict> {
  return construct(core.$ZodObject, { type: 'object', shape, catchall: core._never(core.$ZodNever) });
}

/** A value that a function accepts. */
export function custom<T>(accepts: (value: T) => unknown, params?: core.$ZodCustomParams): core.$ZodCustom<T, T> {
  return core._custom<T, T>(core.$ZodCustom, accepts, params);
}

export const gte = (value: number) => core._gte(value);
export const minLength = (value: number) => core._minLength(value);
export const maxLength = (value: number) => core._maxLength(value);
export const lte = (value: number) => core._lte(value);

/** A condition on the whole of a value. */
export function refine<T>(holds: (value: T) => unknown, params: core.$ZodCustomParams): core.$ZodCheck<T> {
  return core._refine<T, T>(core.$ZodCustom, holds, params);
}

/** The same schema with more conditions. */
export function checked<S extends core.$ZodType>(
  schema: S,
  ...checks: readonly (core.$ZodCheck<never> | core.CheckFn<core.output<S>>)[]
): S {
  const all = checks.map((check) =>
    typeof check === 'function' ? { _zod: { check, def: { check: 'custom' }, onattach: [] } } : check,
  );
  return core.clone(schema, { ...schema._zod.def, checks: [...(schema._zod.def.checks ?? []), ...all] });
}

/** zod's classes are not generic where they are made: the definition is what gives a schema its type. */
function construct<S>(Class: unknown, def: object): S {
  return Reflect.construct(Class as never, [def]) as S;
}
