import { type $ZodType, safeParse } from 'zod/v4/core';
/** What a zod object schema says of one of its fields. */
export interface FieldSchema {
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly schema: unknown;
}

/** The fields of the object that a schema describes, alone, among others or in an array; undefined if it has none. */
export function schemaFields(schema: unknown): Record<string, FieldSchema> | undefined {
  const shape = objectDef(schema)?.['shape'];
  if (typeof shape !== 'object' || shape === null) return undefined;
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      { optional: read(field, '_zod', 'optin') === 'optional', nullable: accepts(field, null), schema: field },
    ]),
  );
}

/** Whether a schema describes an object that takes other fields than those it names. */
export function isOpen(schema: unknown): boolean {
  return read(objectDef(schema), 'catchall', '_zod', 'def', 'type') !== 'never';
}

/** The definition of the object in a schema, under whatever wraps it. */
function objectDef(schema: unknown): Record<string, unknown> | undefined {
  const def = read(schema, '_zod', 'def');
  switch (read(def, 'type')) {
    case 'object':
      return Object(def);
    case 'array':
      return objectDef(read(def, 'element'));
    case 'union': {
      const found = Object.values(Object(read(def, 'options'))).map(objectDef);
      return found.find((option) => option !== undefined);
    }
    default: {
      const inner = read(def, 'innerType');
      return inner === undefined ? undefined : objectDef(inner);
    }
  }
}

function accepts(schema: unknown, value: unknown): boolean {
  if (!isSchema(schema)) throw new Error('not a schema');
  return safeParse(schema, value).success;
}

function isSchema(value: unknown): value is $ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

function read(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (Object(inner) === inner ? Reflect.get(Object(inner), key) : undefined),
    value,
  );
}
