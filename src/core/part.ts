import type { Schema } from './schema.ts';
import type * as z from './zod.ts';

/** A schema of ours as a part of another one. */
export function part<T>(schema: Schema<T>): z.Type<T> {
  if (!isZod(schema)) throw new TypeError('only a zod schema can stand inside another one');
  return schema;
}

function isZod<T>(schema: Schema<T>): schema is Schema<T> & z.Type<T> {
  return '_zod' in schema;
}
