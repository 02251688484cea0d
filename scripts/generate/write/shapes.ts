import type { Model } from '../model.ts';
import { keysIn, replaceKeys, type Writer, writeNotation } from './notation.ts';

/** The schemas of one side, each written once. */
export interface Shapes {
  /** By key, the first of the keys with an equal shape. */
  readonly first: ReadonlyMap<string, string>;
  /** By first key, its text, which mentions only first keys; those mentioned come first. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The schemas of some declarations and of all that stands in them. Fails on one that contains itself. */
export function writeShapes(roots: readonly string[], writer: Writer): Shapes {
  const first = new Map<string, string>();
  const texts = new Map<string, string>();
  const byText = new Map<string, string>();
  const under: string[] = [];

  const visit = (key: string): string => {
    const known = first.get(key);
    if (known !== undefined) return known;
    if (under.includes(key)) throw new Error(`${[...under, key].join(' > ')}: a shape contains itself`);
    under.push(key);
    const text = replaceKeys(writeNotation(declared(key, writer.model), writer), (inner) => `$${visit(inner)}$`);
    under.pop();
    const equal = byText.get(text) ?? key;
    if (equal === key) {
      byText.set(text, key);
      texts.set(key, text);
    }
    first.set(key, equal);
    return equal;
  };
  for (const key of roots) visit(key);
  return { first, texts };
}

function declared(key: string, { declarations }: Model) {
  const declaration = declarations.get(key);
  if (declaration === undefined) throw new Error(`${key} is declared nowhere`);
  return declaration;
}

/** For each first key, the keys of the files that use it. */
export function usersOf({ first, texts }: Shapes, roots: readonly string[], fileOf: (key: string) => string) {
  const users = new Map<string, Set<string>>();
  const mark = (key: string, file: string): void => {
    const files = users.get(key) ?? new Set();
    if (files.has(file)) return;
    users.set(key, files.add(file));
    for (const inner of keysIn(texts.get(key) ?? '')) mark(inner, file);
  };
  for (const root of roots) mark(first.get(root) ?? root, fileOf(root));
  return users;
}
