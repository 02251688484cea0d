import type { Action, Resource } from './action.ts';

/** A table of actions, whichever. */
export type AnyResource = Resource<Readonly<Record<string, Action<unknown, unknown>>>>;

/** Tables of actions, or groups of them, by the names that the client gives them. */
export interface ResourceMap {
  readonly [name: string]: AnyResource | ResourceMap;
}

/** Whether something is a table of actions, and no group of them. */
export function isResource(value: AnyResource | ResourceMap): value is AnyResource {
  return 'actions' in value;
}

/** The tables in a map, those in groups too. */
export function tablesIn(map: ResourceMap): AnyResource[] {
  return Object.values(map).flatMap((one) => (isResource(one) ? [one] : tablesIn(one)));
}
