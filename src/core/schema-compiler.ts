import { compile, type core } from 'zod/mini';
import type { Schema } from './schema.ts';

/**
 * The same schema as generated code, some ten times as fast; the schema itself where it, or the runtime, does not allow
 * that. What the generated code does not accept is checked again by the schema, so that it says the same.
 */
export function compileSchema<T>(schema: Schema<T>): Schema<T> {
  return isZodSchema(schema) ? compile(schema) : schema;
}

function isZodSchema<T>(schema: Schema<T>): schema is Schema<T> & core.$ZodType {
  return '_zod' in schema;
}
