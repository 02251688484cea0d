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
  const named = new Set(roots.map((key) => first.get(key) ?? key));
  return { first, texts: withPartsInPlace(withWordsApart(texts), named) };
}

/** How many characters may be written again. A schema of its own costs every process some 230 bytes. */
const MOST_AGAIN = 200;

/** Shapes that are mentioned once, as three in five are, or are short, written where they are mentioned. */
function withPartsInPlace(texts: ReadonlyMap<string, string>, named: ReadonlySet<string>): Map<string, string> {
  const mentions = [...texts.values()].flatMap((text) => [...text.matchAll(/\$([A-Za-z0-9_.]+)\$/g)]);
  const times = new Map<string, number>();
  for (const [, key = ''] of mentions) times.set(key, (times.get(key) ?? 0) + 1);
  const whole = new Map<string, string>();
  const inPlace = new Set<string>();
  for (const [key, text] of texts) {
    const own = replaceKeys(text, (inner) => (inPlace.has(inner) ? `(${whole.get(inner)})` : `$${inner}$`));
    whole.set(key, own);
    // Objects with a name are found by it, as schemas of their own.
    const again = ((times.get(key) ?? 0) - 1) * own.length;
    if (again <= MOST_AGAIN && !named.has(key) && !/^<|\bobject:'|\bdeleted:!/.test(text)) inPlace.add(key);
  }
  return new Map([...whole].filter(([key]) => !inPlace.has(key)));
}

/** A list of words shorter than this costs no more where it stands than a name for it does. */
const LONG_LIST = 100;

/** Long lists of words that stand in several texts, written once, under the name of where they stand first. */
function withWordsApart(texts: ReadonlyMap<string, string>): Map<string, string> {
  const lists = [...texts.values()].flatMap((text) => text.match(/<[^<>]+>/g) ?? []);
  const isShared = (list: string) => list.length >= LONG_LIST && lists.indexOf(list) !== lists.lastIndexOf(list);
  const keys = new Map<string, string>();
  const all = new Map<string, string>();
  for (const [key, text] of texts) {
    const apart = text.replace(
      /([a-z0-9_]+)(\??:[^ <]*)(<[^<>]+>)/g,
      (field, name: string, before: string, list: string) => {
        if (!isShared(list)) return field;
        const own = keys.get(list) ?? `${key}.${name}_words`;
        keys.set(list, own);
        all.set(own, list);
        return `${name}${before}$${own}$`;
      },
    );
    all.set(key, apart);
  }
  return all;
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
