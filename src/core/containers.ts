import type * as core from 'zod/v4/core';
import { $constructor } from '#zod-core';
import { isObject, isPlainObject } from './plain-object.ts';
import { adopt, init, runNow } from './schema-run.ts';

/** An object with any names, all of whose values are of one type. */
export type RecordSchema<V extends core.SomeType> = core.$ZodRecord<core.$ZodString, V>;

/**
 * zod's record for names that are any text, which is all that this library asks of it, in a fifth of the code. Its
 * definition is that of zod's, which is what zod's compiler and JSON schemas go by, and so are the issues. The same holds
 * for those below.
 */
export const TextRecord: core.$constructor<RecordSchema<core.$ZodType>> = /* @__PURE__ */ $constructor(
  'TextRecord',
  (schema, { valueType }) => {
    init(schema);
    schema._zod.parse = (payload, context) => {
      const { value: input, issues } = payload;
      if (!isPlainObject(input)) {
        issues.push({ expected: 'record', code: 'invalid_type', input, inst: schema });
        return payload;
      }
      const output: Record<string, unknown> = {};
      payload.value = output;
      for (const key of Reflect.ownKeys(input)) {
        if (key === '__proto__' || !Object.prototype.propertyIsEnumerable.call(input, key)) continue;
        if (typeof key === 'symbol') {
          issues.push({ code: 'invalid_key', origin: 'record', issues: [], input: key, path: [key], inst: schema });
          continue;
        }
        const field = runNow(valueType, input[key], context);
        if (adopt(payload, key, field, context)) break;
        output[key] = field.value;
      }
      return payload;
    };
  },
);

export const List: core.$constructor<core.$ZodArray> = /* @__PURE__ */ $constructor(
  'List',
  (schema: core.$ZodArray, { element }) => {
    init(schema);
    schema._zod.parse = (payload, context) => {
      const { value: input, issues } = payload;
      if (!Array.isArray(input)) {
        issues.push({ expected: 'array', code: 'invalid_type', input, inst: schema });
        return payload;
      }
      const output = Array<unknown>(input.length);
      payload.value = output;
      for (let index = 0; index < input.length; index++) {
        const item = runNow(element, input[index], context);
        if (adopt(payload, index, item, context)) break;
        output[index] = item.value;
      }
      return payload;
    };
  },
);

/** Definition of an object. */
interface FieldsDefinition extends core.$ZodObjectDef {
  /** Names that may be missing, so that their schemas need not be made to see it. */
  readonly omissible?: ReadonlySet<string>;
}

/** What other fields than those of its shape do: they are refused, or they pass and stay. */
export const Fields: core.$constructor<core.$ZodObject, FieldsDefinition> = /* @__PURE__ */ $constructor(
  'Fields',
  (schema: core.$ZodObject, { shape, catchall, omissible }: FieldsDefinition) => {
    init(schema);
    const isStrict = catchall?._zod.def.type === 'never';
    const names = Object.keys(shape);
    const known = new Set(names);
    // What zod's unions tell their alternatives apart by.
    Object.defineProperty(schema._zod, 'propValues', { get: () => valuesOf(shape) });
    schema._zod.parse = (payload, context) => {
      const { value: input, issues } = payload;
      if (!isObject(input)) {
        issues.push({ expected: 'object', code: 'invalid_type', input, inst: schema });
        return payload;
      }
      const output: Record<string, unknown> = {};
      payload.value = output;
      for (const name of names) {
        const isThere = name in input;
        if (!isThere && omissible?.has(name)) continue;
        const field = shape[name];
        if (field === undefined || (!isThere && field._zod.optin === 'optional')) continue;
        const outcome = runNow(field, input[name], context);
        if (!isThere && outcome.issues.length === 0) {
          outcome.issues.push({ code: 'invalid_type', expected: 'nonoptional', input: undefined });
        }
        if (adopt(payload, name, outcome, context)) return payload;
        if (isThere) output[name] = outcome.value;
      }
      const keys: string[] = [];
      for (const key in input) {
        if (known.has(key)) continue;
        if (isStrict) keys.push(key);
        else if (key !== '__proto__') output[key] = input[key];
      }
      if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input, inst: schema, continue: true });
      return payload;
    };
  },
);

function valuesOf(shape: core.$ZodLooseShape): Record<string, core.util.PrimitiveSet> {
  const fields = Object.entries(shape).map(([name, field]) => [name, field._zod.values] as const);
  return Object.fromEntries(fields.filter(([, values]) => values !== undefined));
}
