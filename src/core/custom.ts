import type * as core from 'zod/v4/core';
import { $constructor, $ZodCheck } from '#zod-core';
import { init } from './schema-run.ts';

/**
 * zod's schema of what a function accepts, which is a check as well, for functions that answer at once. Its definition is
 * that of zod's, which is what zod's compiler and JSON schemas go by, and so are the issues.
 */
export const Custom: core.$constructor<core.$ZodCustom> = /* @__PURE__ */ $constructor(
  'Custom',
  (schema: core.$ZodCustom, definition) => {
    const Check: core.$constructor<core.$ZodCheck> = $ZodCheck;
    Check.init(schema, definition);
    init(schema);
    const { fn, path = [], abort } = definition;
    schema._zod.parse = (payload) => payload;
    schema._zod.check = ({ value: input, issues }) => {
      if (!fn(input)) issues.push({ code: 'custom', input, inst: schema, path: [...path], continue: abort !== true });
    };
  },
);
