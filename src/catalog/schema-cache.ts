import type { JsonSchemaOptions } from './descriptor.ts';
import type { JsonSchema, JsonSchemaTarget } from './json-schema.ts';

const DIALECTS: Readonly<Record<JsonSchemaTarget, string>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  'openapi-3.0': 'https://spec.openapis.org/oas/3.0/schema/2024-10-18',
};

/** Writes a JSON Schema when it is first asked for, and once for each target. */
export function cachedJsonSchema(write: (target: JsonSchemaTarget) => JsonSchema) {
  const written = new Map<JsonSchemaTarget, JsonSchema>();
  return (target: JsonSchemaTarget = 'draft-2020-12', options: JsonSchemaOptions = {}): JsonSchema => {
    const schema = written.get(target) ?? frozen(write(target));
    written.set(target, schema);
    return options.$schema === true ? { $schema: DIALECTS[target], ...schema } : schema;
  };
}

/** Everybody gets the same one, so that nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one);
  return value;
}
