import type * as core from 'zod/v4/core';
import { $constructor, safeParse } from '#zod-core';
import { init, isAborted, runNow } from './schema-run.ts';

/**
 * zod's schema of a value that may be missing, without what zod's own can tell of itself to schemas that are not used
 * here. Its definition is that of zod's, which is what zod's compiler and JSON schemas go by, and so are the issues. The
 * same holds for those below.
 */
export const Optional: core.$constructor<core.$ZodOptional> = /* @__PURE__ */ $constructor(
  'Optional',
  (schema: core.$ZodOptional, { innerType }) => {
    init(schema);
    schema._zod.optin = schema._zod.optout = 'optional';
    schema._zod.parse = (payload, context) =>
      payload.value === undefined ? payload : innerType._zod.run(payload, context);
  },
);

/** Where the key is there, the value is. zod's compiler knows it by this name. */
export const ExactOptional: core.$constructor<core.$ZodExactOptional> = /* @__PURE__ */ $constructor(
  '$ZodExactOptional',
  (schema: core.$ZodExactOptional, { innerType }) => {
    init(schema);
    schema._zod.optin = schema._zod.optout = 'optional';
    schema._zod.parse = (payload, context) => innerType._zod.run(payload, context);
  },
);

export const Nullable: core.$constructor<core.$ZodNullable> = /* @__PURE__ */ $constructor(
  'Nullable',
  (schema: core.$ZodNullable, { innerType }) => {
    init(schema);
    schema._zod.parse = (payload, context) => (payload.value === null ? payload : innerType._zod.run(payload, context));
  },
);

export const Union: core.$constructor<core.$ZodUnion> = /* @__PURE__ */ $constructor(
  'Union',
  (schema: core.$ZodUnion, { options }) => {
    init(schema);
    schema._zod.parse = (payload, context) => {
      const { value: input, issues } = payload;
      const outcomes: core.ParsePayload[] = [];
      for (const option of options) {
        const outcome = runNow(option, input, context);
        if (outcome.issues.length === 0) return outcome;
        outcomes.push(outcome);
      }
      // Where all but one were refused outright, what that one says is what there is to say.
      const [nearest, ...others] = options.length === 1 ? outcomes : outcomes.filter((outcome) => !isAborted(outcome));
      if (nearest !== undefined && others.length === 0) return nearest;
      const errors = outcomes.map(inFull);
      issues.push({ code: 'invalid_union', input, inst: schema, errors });
      return payload;
    };
  },
);

/** A schema of outcomes that are there already. */
const Outcome: core.$constructor<core.$ZodType> = /* @__PURE__ */ $constructor('Outcome', (schema: core.$ZodType) => {
  init(schema);
  schema._zod.parse = ({ value: outcome }) => outcome;
});

/** The issues of an outcome with their messages, which zod gives them where it answers. */
function inFull(outcome: core.ParsePayload): core.$ZodIssue[] {
  return safeParse(new Outcome({ type: 'unknown' }), outcome).error?.issues ?? [];
}
