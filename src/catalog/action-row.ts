import type { Action } from '../core/action.ts';
import { once } from '../core/once.ts';
import { placeholders } from '../core/path.ts';
import { allTables } from '../resources/all.ts';

/** A row of a table of actions, with what its table says. */
export interface ActionRow {
  /** For example `checkout.sessions.create`. */
  readonly id: string;
  /** For example `checkout.sessions`. */
  readonly resource: string;
  /** For example `create`. */
  readonly operation: string;
  readonly action: Action<unknown, unknown>;
  /** The names of the ids in its path. */
  readonly ids: readonly string[];
  /** What a restricted key must be allowed to reach. */
  readonly permission: string;
}

/** Every typed action. */
export const actionRows = once((): readonly ActionRow[] =>
  allTables().flatMap(({ name, permission, actions }) =>
    Object.entries<Action<unknown, unknown>>(actions).map(([operation, action]) => ({
      id: `${name}.${operation}`,
      resource: name,
      operation,
      action,
      ids: placeholders(action.path),
      permission: action.permission ?? permission,
    })),
  ),
);
