/** The names that a zod schema knows at a path: what an unknown name there may have been meant to be. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const found = new Set<string>();
  collect(schema, path, found, 0);
  return [...found];
}

function collect(schema: unknown, path: readonly PropertyKey[], found: Set<string>, depth: number): void {
  const def = field(field(schema, '_zod'), 'def');
  if (depth > 64 || typeof def !== 'object' || def === null) return;
  const down = (inner: unknown, rest = path) => collect(inner, rest, found, depth + 1);
  switch (field(def, 'type')) {
    case 'object': {
      const shape = field(def, 'shape');
      const [key, ...rest] = path;
      if (key !== undefined) down(field(shape, key), rest);
      else for (const name of Object.keys(Object(shape))) found.add(name);
      return;
    }
    case 'array':
      return down(field(def, 'element'), path.slice(1));
    case 'record':
      return down(field(def, 'valueType'), path.slice(1));
    case 'union':
      for (const option of Object.values(Object(field(def, 'options')))) down(option);
      return;
    case 'lazy':
      return down(field(field(schema, '_zod'), 'innerType'));
    default:
      return down(field(def, 'innerType'));
  }
}

/** A field of a value of which nothing is known. */
export function field(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
