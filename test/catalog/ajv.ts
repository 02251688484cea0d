import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema, JsonSchemaTarget } from '../../src/catalog/index.ts';

// Strict: a keyword that it doesn't know, or that has no effect where it stands, is an error.
const options: Options = { strict: true, allowUnionTypes: true, allErrors: true };
const draft07 = new Ajv(options);
const draft2020 = new Ajv2020(options);

/** A check by a schema of the catalogue's; throws where the schema itself is wrong. */
export function compile(schema: JsonSchema, target: JsonSchemaTarget = 'draft-2020-12') {
  // What OpenAPI 3.0 has beyond draft-07 is `nullable`, which ajv knows.
  const ajv = target === 'draft-2020-12' ? draft2020 : draft07;
  return ajv.compile(schema);
}

/** Where a value doesn't fit a schema. */
export function misfits(schema: JsonSchema, value: unknown, target?: JsonSchemaTarget): string[] {
  const check = compile(schema, target);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
