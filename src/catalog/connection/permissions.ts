import type { ActionDescriptor, Permission } from '../descriptor.ts';
import type { CatalogClient } from '../perform.ts';
import { type Probed, probe, probeFor } from './probe.ts';
import type { PermissionReport } from './report.ts';

/** A permission, and the actions that it is for. */
interface Need extends Permission {
  readonly actions: readonly string[];
}

/** How many reads are under way at a time: a test key may make 25 a second, and others use it too. */
const AT_A_TIME = 5;

/** What reading tells of each permission, by resource. */
export async function probeAll(
  stripe: CatalogClient,
  resources: readonly string[],
  options: object,
): Promise<ReadonlyMap<string, Probed | undefined>> {
  const found = new Map<string, Probed | undefined>();
  const waiting = resources.values();
  const work = async () => {
    for (const resource of waiting) {
      const route = probeFor(resource);
      found.set(resource, route && (await probe(stripe, route, options)));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return found;
}

/** The permissions that actions need, reading before writing. */
export function needsOf(actions: readonly ActionDescriptor[]): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const { id, permissions } of actions)
    for (const permission of permissions) {
      const key = `${permission.resource}: ${permission.level}`;
      needs.set(key, { ...permission, actions: [...(needs.get(key)?.actions ?? []), id] });
    }
  return [...needs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, need]) => need);
}

/** What is known of a permission after its resource was read, or was not. */
export function reportOn(need: Need, probed: Probed | undefined): PermissionReport {
  const { resource, level, actions } = need;
  const known = { resource, level, actions };
  // Who may write may read as well, so that who may not read may not write.
  if (probed?.kind === 'refused') {
    const { message } = probed.error;
    const stripeName = new RegExp(`\\brak_\\w+_${level}\\b`).exec(message)?.[0];
    return { ...known, state: 'missing', why: message, ...(stripeName === undefined ? {} : { stripeName }) };
  }
  if (probed?.kind === 'failed') return { ...known, state: 'unknown', why: probed.error.message };
  if (level === 'write') return { ...known, state: 'unknown', why: 'Only writing tells, and nothing was written.' };
  if (probed !== undefined) return { ...known, state: 'granted' };
  return { ...known, state: 'unknown', why: 'Nothing can be read there without an object of which the id is known.' };
}
