import { expect } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import { withKnownObjects } from '../../src/core/embedded.ts';
import type { AnyResource } from '../../src/core/resource-map.ts';
import { createStripe, type Transport } from '../../src/index.ts';
import { OBJECTS } from '../../src/testing/generic/shape.ts';
import type { Emulator } from '../../src/testing/index.ts';

/**
 * A client of an emulator whose answers are held to the schemas of their actions, embedded objects too.
 *
 * @param tables - the actions whose answers are checked
 */
export function checkedStripe(emulator: Emulator, tables: readonly AnyResource[]) {
  const actions = tables.flatMap(({ name, actions: rows }) =>
    Object.entries<Action<unknown, unknown>>(rows).map(([key, row]) => ({ ...row, id: `${name}.${key}` })),
  );
  const answered = new Set<string>();
  const transport: Transport = async (request, signal) => {
    const response = await emulator.transport(request, signal);
    const body = String(await response.body());
    const { pathname } = new URL(request.url);
    const fits = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname);
    const [action] = actions
      .filter(({ method, path }) => method === request.method && fits(path))
      .sort((a, b) => a.path.split('{').length - b.path.split('{').length);
    if (response.status === 200 && action !== undefined) {
      const outcome = withKnownObjects(OBJECTS, () => action.result.safeParse(JSON.parse(body)));
      expect(outcome, action.id).toMatchObject({ success: true });
      answered.add(action.id);
    }
    return { ...response, body: async () => body };
  };
  return {
    stripe: createStripe({ apiKey: 'sk_test_1', transport, maxRetries: 0 }),
    /** The actions that were never answered with a success. */
    unanswered: () => actions.map(({ id }) => id).filter((id) => !answered.has(id)),
  };
}
