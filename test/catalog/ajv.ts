import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema, JsonSchemaTarget } from '../../src/catalog/index.ts';

// Strict: a keyword that it doesn't know, or that has no effect where it stands, is an error.
const options: Options = { strict: true, allowUnionTypes: true, allErrors: true, code: { optimize: false } };
const draft07 = new Ajv(options);
const draft2020 = new Ajv2020(options);
const unchecked = new Ajv({ ...options, validateSchema: false });

/** A check by a schema of the catalogue's; throws where the schema itself is wrong. */
export function compile(schema: JsonSchema, target: JsonSchemaTarget) {
  // What OpenAPI 3.0 has beyond draft-07 is `nullable`, which ajv knows.
  return target === 'draft-2020-12' ? draft2020.compile(schema) : draft07.compile(schema);
}

/** Where a value doesn't fit a schema, or a part of one. */
export function misfits(schema: JsonSchema, value: unknown): string[] {
  const check = unchecked.compile(schema);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
