import { LazySchema } from './lazy-schema.ts';
import type { Schema } from './schema.ts';

/** What a schema says of the objects that it describes. */
export interface ObjectKind {
  /** Their `object`. */
  readonly name: string;
  readonly isDeleted: boolean;
}

/** The kind of object that a generated schema describes, read off its text: no schema is built. */
export function objectOf(schema: Schema<unknown>): ObjectKind | undefined {
  const text = schema instanceof LazySchema ? (schema.text ?? '') : '';
  const name = /(?:^| )object:'([^']+)'/.exec(text)?.[1];
  return name === undefined ? undefined : { name, isDeleted: / deleted:!/.test(text) };
}

const options = new WeakMap<Schema<unknown>, readonly Schema<unknown>[]>();

/** Notes that a schema is that of one of several kinds of objects. */
export function withOptions<S extends Schema<unknown>>(schema: S, of: readonly Schema<unknown>[]): S {
  options.set(schema, of);
  return schema;
}

/** The schemas of single kinds of objects that a schema stands for. */
export function optionsOf(schema: Schema<unknown>): readonly Schema<unknown>[] {
  return options.get(schema)?.flatMap(optionsOf) ?? [schema];
}
