import type * as core from 'zod/v4/core';
import { $constructor, $ZodCheck } from '#zod-core';
import { Kind } from './kinds.ts';

/** The least or the most that a number, or the length of a text or an array, may be. */
interface LimitDefinition extends core.$ZodCheckDef {
  readonly check: 'greater_than' | 'less_than' | 'min_length' | 'max_length';
  /** Of a number. */
  readonly value?: number;
  /** Of a length. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * zod's four inclusive limits in one, for a fifth of the code. Their definitions are zod's, which is what zod's compiler
 * and JSON schemas go by, and so are the issues.
 */
export const Limit: core.$constructor<core.$ZodCheck, LimitDefinition> = /* @__PURE__ */ $constructor(
  'Limit',
  (limit: core.$ZodCheck, definition: LimitDefinition) => {
    const Check: core.$constructor<core.$ZodCheck> = $ZodCheck;
    Check.init(limit, definition);
    const { check, value } = definition;
    if (value === undefined)
      definition.when = ({ value: input }) => typeof input !== 'number' && sizeOf(input) !== undefined;
    const minimum = check === 'greater_than' ? value : definition.minimum;
    const maximum = check === 'less_than' ? value : definition.maximum;
    limit._zod.check = ({ value: input, issues }) => {
      const size = sizeOf(input);
      if (!(Number(size) < Number(minimum) || Number(size) > Number(maximum))) return;
      const origin = Array.isArray(input) ? 'array' : typeof input;
      issues.push({ ...beyond(minimum, maximum), origin, inclusive: true, input, inst: limit, continue: true });
    };
  },
);

/** A whole number that a `number` holds exactly; what zod calls a safe integer. */
export const WholeNumber: core.$constructor<core.$ZodNumberFormat> = /* @__PURE__ */ $constructor(
  'WholeNumber',
  (inst: core.$ZodNumberFormat) => {
    const Check: core.$constructor<core.$ZodCheck> = $ZodCheck;
    Check.init(inst, inst._zod.def);
    Kind.init(inst, inst._zod.def);
    inst._zod.check = ({ value: input, issues }) => {
      if (Number.isSafeInteger(input)) return;
      if (!Number.isInteger(input)) {
        issues.push({ expected: 'int', format: 'safeint', code: 'invalid_type', continue: false, input, inst });
        return;
      }
      const bound = input > 0 ? beyond(undefined, Number.MAX_SAFE_INTEGER) : beyond(Number.MIN_SAFE_INTEGER);
      issues.push({ ...bound, origin: 'int', inclusive: true, input, inst, continue: true });
    };
  },
);

const beyond = (minimum: number | undefined, maximum = Number.POSITIVE_INFINITY) =>
  minimum === undefined ? ({ code: 'too_big', maximum } as const) : ({ code: 'too_small', minimum } as const);

/** A number, or the length of a text, in characters as people count them, or of an array. */
function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ' ').length;
  const { length }: { readonly length?: number } = Object(value ?? {});
  return length;
}
