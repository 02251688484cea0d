import { nearest } from '../core/suggest.ts';
import { type Permission, permissionNames } from './known-routes.ts';

/** What a key may do. */
export interface KeyRights {
  /**
   * Of a restricted key: what it may reach, by the dashboard's names, and whether to read only. Whatever isn't named is
   * out of reach. Default: everything.
   */
  readonly permissions?: Readonly<Record<string, Permission['level']>>;
  /** When it expires, by the emulator's clock, in Unix seconds. Default: never. */
  readonly expiresAt?: number;
}

/** The keys that an emulator takes: a list, or what each of them may do. */
export type AcceptedKeys = readonly string[] | Readonly<Record<string, KeyRights>>;

/**
 * What the holder of a key may do; undefined for a key that isn't accepted.
 *
 * @param accepted - undefined for any test key
 */
export function rightsOf(key: string, accepted: AcceptedKeys | undefined): KeyRights | undefined {
  if (accepted === undefined) return /^(?:sk|rk)_test_\w+$/.test(key) ? {} : undefined;
  if (isList(accepted)) return accepted.includes(key) ? {} : undefined;
  return Object.hasOwn(accepted, key) ? accepted[key] : undefined;
}

/** @throws TypeError for a key that could never be used, and for a permission that there isn't */
export function checkKeys(accepted: AcceptedKeys | undefined): void {
  if (accepted === undefined) return;
  const rights: [string, KeyRights][] = isList(accepted) ? accepted.map((key) => [key, {}]) : Object.entries(accepted);
  for (const [key, { permissions = {} }] of rights) {
    if (!/^(?:sk|rk)_test_\w+$/.test(key)) {
      throw new TypeError('apiKeys: the emulator takes test keys only, such as sk_test_123 and rk_test_123.');
    }
    for (const [name, level] of Object.entries<unknown>(permissions)) checkPermission(name, level);
  }
}

function checkPermission(name: string, level: unknown): void {
  const names = permissionNames();
  if (!names.includes(name)) {
    const meant = nearest(name, names);
    throw new TypeError(
      `apiKeys: no permission is called '${name}'${meant === undefined ? '' : `; did you mean '${meant}'?`}`,
    );
  }
  if (level !== 'read' && level !== 'write')
    throw new TypeError(`apiKeys: '${name}' is permitted to 'read' or 'write'.`);
}

const isList = (accepted: AcceptedKeys): accepted is readonly string[] => Array.isArray(accepted);
