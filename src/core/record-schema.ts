import * as core from 'zod/v4/core';
import { isPlainObject } from './plain-value.ts';

/** An object with any names, all of whose values are of one type. */
export type RecordSchema<V extends core.SomeType> = core.$ZodRecord<core.$ZodString, V>;

/**
 * zod's record for names that are any text, which is all that this library asks of it, in a fifth of the code. Its
 * definition is that of zod's, which is what zod's compiler and JSON schemas go by.
 */
export const TextRecord: core.$constructor<RecordSchema<core.$ZodType>> = /* @__PURE__ */ core.$constructor(
  'TextRecord',
  (schema, { valueType }) => {
    const Schema: core.$constructor<core.$ZodType> = core.$ZodType;
    Schema.init(schema, schema._zod.def);
    schema._zod.parse = (payload, context) => {
      const { value: input, issues } = payload;
      if (!isPlainObject(input)) {
        issues.push({ expected: 'record', code: 'invalid_type', input, inst: schema });
        return payload;
      }
      const output: Record<string, unknown> = {};
      for (const key of Reflect.ownKeys(input)) {
        if (key === '__proto__' || !Object.prototype.propertyIsEnumerable.call(input, key)) continue;
        if (typeof key === 'symbol') {
          issues.push({ code: 'invalid_key', origin: 'record', issues: [], input: key, path: [key], inst: schema });
          continue;
        }
        const field = valueType._zod.run({ value: input[key], issues: [] }, context);
        if (field instanceof Promise) throw new core.$ZodAsyncError();
        for (const issue of field.issues) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
        output[key] = field.value;
      }
      payload.value = output;
      return payload;
    };
  },
);
