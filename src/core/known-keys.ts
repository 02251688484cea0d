import { field } from './field.ts';
import { alternativesOf, defOf, schemaBelow } from './schema-view.ts';

/** The names that a zod schema knows at a path: what an unknown name there may have been meant to be. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<readonly unknown[]>(
    (above, name) => above.flatMap((one) => alternativesOf(schemaBelow(one, name))),
    alternativesOf(schema),
  );
  return [...new Set(at.flatMap((one) => Object.keys(Object(field(defOf(one), 'shape')))))];
}
