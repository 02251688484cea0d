import { expect } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import { withKnownObjects } from '../../src/core/embedded.ts';
import type { AnyResource } from '../../src/core/resource-map.ts';
import { createStripe, type Transport } from '../../src/index.ts';
import { OBJECTS } from '../../src/testing/generic/shape.ts';
import { createEmulator } from '../../src/testing/index.ts';

/** An emulator each of whose answers is held to the schema of its action, with all that stands in it. */
export function checkedEmulator(...tables: readonly AnyResource[]) {
  const rows = tables.flatMap(({ name, actions }) =>
    Object.entries<Action<unknown, unknown>>(actions).map(([key, row]) => ({ ...row, id: `${name}.${key}` })),
  );
  const actionOf = (method: string, url: string) => {
    const { pathname } = new URL(url);
    const fits = ({ path }: { path: string }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname);
    const found = rows.filter((row) => row.method === method && fits(row));
    return found.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
  };
  const emulator = createEmulator({ now: () => Date.UTC(2026, 0, 31, 12) });
  const succeeded = new Set<string>();
  const transport: Transport = async (request, signal) => {
    const response = await emulator.transport(request, signal);
    const body = String(await response.body());
    const action = actionOf(request.method, request.url);
    if (response.status === 200 && action !== undefined) {
      const outcome = withKnownObjects(OBJECTS, () => action.result.safeParse(JSON.parse(body)));
      expect(outcome, action.id).toMatchObject({ success: true });
      succeeded.add(action.id);
    }
    return { ...response, body: async () => body };
  };
  const stripe = createStripe({ apiKey: 'sk_test_1', transport, maxRetries: 0 });
  /** The actions that were never answered. */
  const unanswered = () => rows.map(({ id }) => id).filter((id) => !succeeded.has(id));
  return { emulator, stripe, unanswered };
}
