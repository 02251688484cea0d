import type { HttpRequest } from '../../src/core/index.ts';
import type { Script } from './scripted-transport.ts';

/** Objects with the ids `1`, `2`, … */
const objects = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `${n + 1}`, amount: n + 1 }));

/** The parameters in a request's query. */
export const queryOf = ({ url }: HttpRequest) => Object.fromEntries(new URL(url).searchParams);

/** Serves objects as Stripe serves a v1 list: forward from `starting_after`, backward from `ending_before`. */
export function listScript(count: number, size: number): Script {
  const all = objects(count);
  return (request) => {
    const { starting_after, ending_before } = queryOf(request);
    const at = (id: string) => all.findIndex((object) => object.id === id);
    if (ending_before !== undefined) {
      const end = at(ending_before);
      const start = Math.max(0, end - size);
      return { body: { object: 'list', data: all.slice(start, end), has_more: start > 0, url: '/v1/payments' } };
    }
    const start = starting_after === undefined ? 0 : at(starting_after) + 1;
    const data = all.slice(start, start + size);
    return { body: { object: 'list', data, has_more: start + size < count, url: '/v1/payments' } };
  };
}

/** The ids of everything that is iterated. */
export async function idsOf(list: AsyncIterable<unknown>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const item of list) ids.push(Reflect.get(Object(item), 'id'));
  return ids;
}

/** A promise, and the ways to settle it from outside. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Lets everything that is ready to run do so. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
