import { expect } from 'vitest';
import { json } from '../support/answers.ts';
import { type Arrival, serve } from '../support/server.ts';
import { clientsOf, type Official, type Ours } from './clients.ts';
import { HEADER_DIFFERENCES } from './differences.ts';

/** What a list, a search or an object can be read from. */
const ANSWER = { id: 'obj_1', object: 'list', data: [], has_more: false };

/** One request of each client. */
export interface Pair {
  readonly official: Arrival;
  readonly ours: Arrival;
}

/** Makes the same call with both clients, and gives what arrived. */
export async function recordBoth(
  official: (stripe: Official) => Promise<unknown>,
  ours: (stripe: Ours) => Promise<unknown>,
): Promise<Pair> {
  await using server = await serve(json(200, ANSWER));
  const clients = clientsOf(server);
  await using _ = clients.ours;
  await official(clients.official);
  await ours(clients.ours);
  const [first, second, ...more] = server.arrivals;
  if (first === undefined || second === undefined) throw new Error('a client sent nothing');
  expect(more).toEqual([]);
  return { official: first, ours: second };
}

/** Names and values of a query or a form, decoded, in their order. */
export const pairsOf = (encoded: string): string[] =>
  Array.from(new URLSearchParams(encoded), ([name, value]) => `${name}=${value}`);

const queryOf = ({ path }: Arrival) => pairsOf(path.split('?')[1] ?? '');

function bodyOf({ headers, body }: Arrival): unknown {
  return headers['content-type'] === 'application/json' && body.length > 0
    ? JSON.parse(String(body))
    : pairsOf(String(body));
}

/** Same verb, path, query and body, and the same headers but for those that are listed as different. */
export function expectSame({ official, ours }: Pair): void {
  expect(ours.method).toBe(official.method);
  expect(ours.path.split('?')[0]).toBe(official.path.split('?')[0]);
  expect(queryOf(ours)).toEqual(queryOf(official));
  expect(bodyOf(ours)).toEqual(bodyOf(official));
  for (const name of new Set([...Object.keys(official.headers), ...Object.keys(ours.headers)])) {
    const [theirs, own] = [String(official.headers[name] ?? ''), String(ours.headers[name] ?? '')];
    if (theirs === own) continue;
    const allowed = HEADER_DIFFERENCES.find(({ header }) => header === name)?.allowed;
    expect({
      name,
      theirs,
      own,
      allowed: allowed?.(theirs || undefined, own || undefined, ours.method) ?? false,
    }).toMatchObject({
      allowed: true,
    });
  }
}
