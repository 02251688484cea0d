import type { Declaration, Model } from '../model.ts';
import { refsOf } from '../reach.ts';
import { fileName, type Hidden, isHidden, nameIn } from './names.ts';

/** The types that every generated file may mention. */
const SHARED = [
  'ApiList',
  'ApiSearchResult',
  'Emptyable',
  'Expandable',
  'NoParams',
  'OtherString',
  'Timestamp',
  'Upload',
  'V2List',
];

/** Every other file whose types are mentioned, and the words that are the same everywhere. */
export function importsOf(
  file: string,
  declarations: readonly Declaration[],
  text: string,
  { declarations: all }: Model,
  hidden: Hidden,
): string[] {
  const own = new Set(declarations.map(({ path }) => path[0]));
  const wanted = new Map<string, Set<string>>();
  for (const { path: within, key, target } of declarations.flatMap(targetsIn(all))) {
    if (own.has(target.path[0])) continue;
    const from = fileName(target.file);
    const [name = key] = nameIn(within, target.path, hidden).split('.');
    wanted.set(from, (wanted.get(from) ?? new Set()).add(name));
  }
  const depth = file.split('/').length - 1;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const lines = [...wanted].map(([from, names]) => importLine(names, `${up}${from}`));
  const shared = new Set(SHARED.filter((name) => new RegExp(`\\b${name}\\b`).test(text)));
  refuseHidden(shared, declarations, hidden);
  const sharedLine = shared.size === 0 ? [] : [importLine(shared, `${'../'.repeat(depth + 2)}core/words.ts`)];
  return [...sharedLine, ...lines.toSorted()];
}

/** What a declaration mentions. */
const targetsIn = (all: Model['declarations']) => (one: Declaration) =>
  refsOf(one).flatMap((key) => {
    const target = all.get(key);
    return target === undefined ? [] : [{ path: one.path, key, target }];
  });

/** The shared words have no second names: in a namespace that declares a type of such a name they would mean that one. */
function refuseHidden(shared: ReadonlySet<string>, declarations: readonly Declaration[], hidden: Hidden): void {
  const clash = declarations.find(({ path }) => [...shared].some((name) => isHidden(name, path, hidden)));
  if (clash !== undefined) throw new Error(`a type in ${clash.key} has the name of one that every file may mention`);
}

const importLine = (names: ReadonlySet<string>, from: string) =>
  `import type { ${[...names].toSorted().join(', ')} } from '${from}';`;
