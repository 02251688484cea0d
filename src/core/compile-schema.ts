import { compile } from 'zod/v4/core';
import { partsOf } from './schema-view.ts';
import type { Type } from './zod.ts';

/** Whether a value fits a compiled schema. */
export { validate } from 'zod/v4/core';

/**
 * The same schema as generated code, some ten times as fast; the schema itself where it, or the runtime, does not allow
 * that. What the generated code does not accept is checked again by the schema, so that it says the same.
 */
export function compileSchema<T>(schema: Type<T>): Type<T> {
  complete(schema);
  return compile(schema);
}

/** Has everything made that a schema consists of: what is yet to be made, zod's compiler takes for endless. */
function complete(schema: unknown): void {
  for (const part of partsOf(schema)) complete(part);
}
