import type { Model } from '../model.ts';
import { fileName } from './names.ts';

/** Exports the types of some declarations, those in their namespaces included. */
export function typeIndex({ declarations }: Model, keys: readonly string[]): string {
  const files = new Map<string, Set<string>>();
  for (const key of keys) {
    const declaration = declarations.get(key);
    if (declaration === undefined) continue;
    const file = fileName(declaration.file);
    files.set(file, (files.get(file) ?? new Set()).add(declaration.path[0]));
  }
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => `export type { ${[...names].toSorted().join(', ')} } from './${file}';\n`)
    .join('');
}

/** Exports all schemas in some files; those of parts that several share stay inside. */
export function valueIndex(files: readonly string[]): string {
  return files
    .map((name) => name.slice(name.indexOf('/') + 1))
    .filter((name) => name !== 'shared.ts')
    .toSorted()
    .map((name) => `export * from './${name}';\n`)
    .join('');
}
