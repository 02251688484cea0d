import type { Declaration, Model } from '../model.ts';
import { refsOf } from '../reach.ts';

/** The file, below `src/generated/types`, of what a file of the official package declares. */
export const fileName = (file: string) => `${file.replace(/^\.\.\//, '')}.ts`;

/** What each namespace declares, by its path joined with dots: in it, these names mean nothing else. */
export type Hidden = ReadonlyMap<string, ReadonlySet<string>>;

export const NOTHING_HIDDEN: Hidden = new Map();

/** The names that the namespaces of all declarations take for themselves. */
export function hiddenNames({ declarations }: Model): Hidden {
  const found = new Map<string, Set<string>>();
  for (const { path } of declarations.values()) {
    for (const [index, name] of path.entries()) {
      if (index === 0) continue;
      const namespace = path.slice(0, index).join('.');
      found.set(namespace, (found.get(namespace) ?? new Set()).add(name));
    }
  }
  return found;
}

/** Whether a name at the top of a file means another type where a declaration stands. */
export function isHidden(name: string, within: readonly string[], hidden: Hidden): boolean {
  return within.some((_, index) => index > 0 && hidden.get(within.slice(0, index).join('.'))?.has(name));
}

/**
 * How a declaration mentions a type. One in its own namespace by the name from there on, because a namespace's name may occur
 * again below; one whose name is hidden there by its second name.
 */
export function nameIn(within: readonly string[], path: readonly string[], hidden: Hidden): string {
  const isBelow = path.length > within.length && within.every((name, index) => path[index] === name);
  if (isBelow && within.length > 0) return path.slice(within.length - 1).join('.');
  return isHidden(path[0] ?? '', within, hidden) ? secondName(path) : path.join('.');
}

/** `Refund_` for `Refund`. */
export const secondName = (path: readonly string[]) => `${path.join('_')}_`;

/**
 * The types that need a second name, by their keys. It is declared beside the type, not where it is imported: what bundles
 * declarations drops the names that imports give, and `Refund` in the namespace `CreditNote` would be `CreditNote.Refund`.
 */
export function secondNamed({ declarations }: Model, hidden: Hidden): Set<string> {
  const isSecond = ({ path: within }: Declaration, key: string): boolean => {
    const path = key.split('.');
    return nameIn(within, path, hidden) === secondName(path);
  };
  return new Set([...declarations.values()].flatMap((one) => refsOf(one).filter((key) => isSecond(one, key))));
}
