/** A tree of texts, as a form carries one. */
export type Tree = string | { [name: string]: Tree };

/** Takes a form apart with the platform's own parser of queries. */
export function decoded(form: string): Tree {
  const root: Tree = {};
  for (const [key, value] of new URLSearchParams(form)) {
    const names = key.replaceAll(']', '').split('[');
    let at: { [name: string]: Tree } = root;
    for (const name of names.slice(0, -1)) {
      const below = at[name] ?? {};
      if (typeof below === 'string') throw new Error(`${key} is both a value and a hash`);
      at[name] = below;
      at = below;
    }
    at[names.at(-1) ?? ''] = value;
  }
  return root;
}

/** What a value is as a tree of texts: `null` is an empty text, a Date its Unix seconds, an array a hash by index. */
export function written(value: unknown): Tree {
  if (value === null) return '';
  if (value instanceof Date) return String(Math.floor(value.getTime() / 1000));
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return Array.isArray(value) ? '' : {};
  return Object.fromEntries(entries.map(([name, one]) => [name, written(one)]).filter(([, one]) => !isEmpty(one)));
}

/** An empty hash has no form: nothing of it is sent. */
const isEmpty = (tree: unknown) => typeof tree === 'object' && tree !== null && Object.keys(tree).length === 0;
