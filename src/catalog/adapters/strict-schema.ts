import type { JsonSchema } from '../json-schema.ts';

const NULL: JsonSchema = { type: 'null' };

const JSON_TEXT: JsonSchema = { type: 'string', description: 'A value, as JSON text.' };

/**
 * A schema in the subset that OpenAI holds models to: every property is there, null where it is left out; a record is a
 * list of keys and values; a value of any type is JSON text. `from-strict.ts` leads back.
 */
export function strictSchema(schema: JsonSchema): JsonSchema {
  const { minLength, maxLength, description, ...rest } = schema;
  const said = description === undefined ? {} : { description };
  if (rest.anyOf !== undefined) return { ...said, anyOf: rest.anyOf.map(strictSchema) };
  if (rest.items !== undefined) return { ...rest, ...said, items: strictSchema(rest.items) };
  if (rest.type === undefined) return JSON_TEXT;
  if (rest.type !== 'object') return { ...rest, ...said };
  if (rest.properties === undefined) return { ...said, type: 'array', items: pairSchema(rest) };
  const properties = Object.entries(rest.properties).map(([name, one]): [string, JsonSchema] => [
    name,
    rest.required?.includes(name) ? strictSchema(one) : nullable(strictSchema(one)),
  ]);
  return {
    ...said,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  };
}

function pairSchema({ additionalProperties }: JsonSchema): JsonSchema {
  const value = typeof additionalProperties === 'object' ? strictSchema(additionalProperties) : JSON_TEXT;
  const properties = { key: { type: 'string' }, value };
  return { type: 'object', properties, required: ['key', 'value'], additionalProperties: false };
}

function nullable({ description, ...schema }: JsonSchema): JsonSchema {
  const said = description === undefined ? {} : { description };
  const { type, enum: words, properties, items } = schema;
  // Most fields are plain, and this is half as long.
  const isPlain = typeof type === 'string' && words === undefined && properties === undefined && items === undefined;
  if (isPlain) return { ...said, ...schema, type: [type, 'null'] };
  return { ...said, anyOf: [...(schema.anyOf ?? [schema]), NULL] };
}
