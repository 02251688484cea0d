/** As esbuild prints them, each name on a line of its own. */
const IMPORTS = /^import \{([^{}]*)\} from ("[^"]*");\n/gm;
const EXPORTS = /^export \{([^{}]*)\};\n$/m;

/** What stands before `as`, and after it; the same twice where there is none. */
type Name = readonly [before: string, after: string];

/**
 * A module that hands on what others export, handing it on directly: `export { a } from './x.js'`. esbuild imports each name
 * and exports it again, and of hundreds of names a runtime keeps both lists, and the text of both, for as long as it runs.
 */
export function directExports(code: string): string {
  const [text, list] = EXPORTS.exec(code) ?? [];
  if (text === undefined || list === undefined) return code;
  const exported = new Map(namesIn(list));
  // What is exported under two names stays as it is, like what is used.
  const twice = namesIn(list).filter(([inside, outside]) => exported.get(inside) !== outside);
  const rest = code.replace(IMPORTS, '').replace(text, '');
  const used = new Set([...(rest.match(/[\w$]+/g) ?? []), ...twice.map(([inside]) => inside)]);
  const handedOn = new Set<string>();
  const direct = code.replace(IMPORTS, (_, names: string, from: string) => {
    const kept: Name[] = [];
    const handed: Name[] = [];
    for (const [theirs, ours] of namesIn(names)) {
      const outside = exported.get(ours);
      if (outside === undefined || used.has(ours)) kept.push([theirs, ours]);
      else {
        handed.push([theirs, outside]);
        handedOn.add(ours);
      }
    }
    return statement('import', kept, ` from ${from}`) + statement('export', handed, ` from ${from}`);
  });
  const own = namesIn(list).filter(([inside]) => !handedOn.has(inside));
  return direct.replace(text, statement('export', own, ''));
}

/** `a, b as c` */
function namesIn(list: string): Name[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [before = name, after = before] = name.split(' as ');
      return [before, after];
    });
}

function statement(kind: string, names: readonly Name[], from: string): string {
  if (names.length === 0) return '';
  const list = names.map(([before, after]) => (before === after ? before : `${before} as ${after}`));
  return `${kind} { ${list.join(', ')} }${from};\n`;
}
