import type { Type } from './zod.ts';

/** Stands in for the compiler on runtimes that make no code from text, where it could do nothing and weigh much. */
export function compileSchema<T>(schema: Type<T>): Type<T> {
  return schema;
}
