import { isPage } from '../core/page.ts';

/** Kept wherever they are, so that what is left can be told and followed. */
const KEPT: ReadonlySet<string> = new Set(['id', 'object', 'deleted']);

/**
 * Only some fields of an object, or of each on a page, by their paths: `amount`, `latest_charge.outcome`. What identifies
 * an object stays.
 */
export function project(data: unknown, fields: readonly string[]): unknown {
  const paths = fields.map((path) => path.split('.'));
  if (!isPage(data)) return pick(data, paths);
  return { ...data, data: data.data.map((item) => pick(item, paths)) };
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  // A path that ends here asks for all of it.
  if (typeof value !== 'object' || value === null || paths.some((path) => path.length === 0)) return value;
  const entries = Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
    const below = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (below.length > 0) return [[name, pick(field, below)]];
    return KEPT.has(name) ? [[name, field]] : [];
  });
  return Object.fromEntries(entries);
}
