import type { Identity } from './authenticate.ts';
import { knownRoutes } from './known-routes.ts';
import { invalid } from './problem.ts';

/**
 * Checks that a restricted key may do what it is about to.
 *
 * @throws Problem (403) that names the permission it lacks
 */
export function checkPermission(
  { key, accountId, rights: { permissions } }: Identity,
  method: string,
  path: string,
): void {
  if (permissions === undefined) return;
  const needed = knownRoutes().match(method, path)?.target;
  if (needed === undefined) return;
  const given = Object.hasOwn(permissions, needed.name) ? permissions[needed.name] : undefined;
  if (given === 'write' || given === needed.level) return;
  throw invalid(
    `The key ${key} may not ${needed.level} '${needed.name}' of account '${accountId}'. Give it the permission to ${needed.level} '${needed.name}'.`,
    { status: 403 },
  );
}
