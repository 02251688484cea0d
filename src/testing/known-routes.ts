import type { Action } from '../core/action.ts';
import { allTables } from '../resources/all.ts';
import { Router } from './router.ts';

/** What a key must be allowed to reach, and to do there. */
export interface Permission {
  /** As the dashboard calls it. */
  readonly name: string;
  readonly level: 'read' | 'write';
}

let known: Router<Permission> | undefined;

/** Every typed action, whether the emulator answers it or not: what it takes to be allowed to. */
export function knownRoutes(): Router<Permission> {
  if (known !== undefined) return known;
  known = new Router();
  for (const { permission, actions } of allTables()) {
    for (const action of Object.values<Action<unknown, unknown>>(actions)) {
      const level = action.effect === 'read' ? 'read' : 'write';
      known.add(action.method, action.path, { name: action.permission ?? permission, level });
    }
  }
  return known;
}

/** What restricted keys can be permitted to reach. */
export function permissionNames(): string[] {
  const all = allTables().flatMap(({ permission, actions }) => [
    permission,
    ...Object.values<Action<unknown, unknown>>(actions).flatMap((action) => action.permission ?? []),
  ]);
  return [...new Set(all)];
}
