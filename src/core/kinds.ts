import type * as core from 'zod/v4/core';
import { $constructor } from '#zod-core';
import { init } from './schema-run.ts';

interface KindDefinition extends core.$ZodTypeDef {
  readonly type: 'string' | 'number' | 'boolean' | 'date' | 'unknown' | 'never';
}

const ACCEPTS: Readonly<Record<KindDefinition['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  unknown: () => true,
  never: () => false,
};

/**
 * zod's schemas of what one look at a value tells, all in one. Their definitions are zod's, which is what zod's compiler
 * and JSON schemas go by, and so are the issues.
 */
export const Kind: core.$constructor<core.$ZodType, KindDefinition> = /* @__PURE__ */ $constructor(
  'Kind',
  (schema: core.$ZodType, definition: KindDefinition) => {
    init(schema);
    const { type: expected } = definition;
    schema._zod.parse = (payload) => {
      const { value: input, issues } = payload;
      if (ACCEPTS[expected](input)) return payload;
      // NaN, for one, is of the right type.
      const isNearly = typeof input === expected || (expected === 'date' && input instanceof Date);
      const received = isNearly ? { received: String(input) } : {};
      issues.push({ expected, code: 'invalid_type', input, inst: schema, ...received });
      return payload;
    };
  },
);

/** One of a few values; see `Kind`. */
export const Literal: core.$constructor<core.$ZodLiteral> = /* @__PURE__ */ $constructor(
  'Literal',
  (schema: core.$ZodLiteral, { values }) => {
    init(schema);
    const known = new Set(values);
    schema._zod.values = known;
    schema._zod.parse = (payload) => {
      const { value: input, issues } = payload;
      if (!known.has(input)) issues.push({ code: 'invalid_value', values, input, inst: schema });
      return payload;
    };
  },
);
