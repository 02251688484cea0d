import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillPath, placeholders } from '../../src/core/path.ts';
import { parseRoute } from '../../src/core/route.ts';

const repository = join(import.meta.dirname, '../..');
const official = join(repository, 'node_modules/stripe/esm/resources');

/** Every route of the map, with the text of its result's type. The map is types only, so its text is what there is to read. */
const written = readFileSync(join(repository, 'src/generated/routes.ts'), 'utf8');
const routes = new Map(
  Array.from(written.matchAll(/^ {2}'(.*)': \{.* result: (.*) \};$/gm), ([, route = '', result = '']) => [
    route,
    result,
  ]),
);

/** Every request that the code of the official client makes, with what it says of its kind. Ids are `{}`. */
const requests = new Map(
  readdirSync(official, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const code = readFileSync(join(official, name), 'utf8');
      const calls = code.matchAll(/_makeRequest\(\s*'(\w+)',\s*(['`])(.*?)\2([^;]*);/gs);
      return Array.from(calls, ([, verb, , path = '', rest = '']) => {
        const route = `${verb} ${path.replace(/\$\{encodeURIComponent\(\w+\)\}/g, '{}')}`;
        return [route, /methodType: '(\w+)'/.exec(rest)?.[1]] as const;
      });
    }),
);

const nameless = (route: string) => route.replace(/\{\w+\}/g, '{}');

describe('the map of routes', () => {
  it('has every endpoint that the official client calls, but for those that a raw request cannot reach', () => {
    const unreachable = [
      // On the host of Connect.
      'POST /oauth/token',
      'POST /oauth/deauthorize',
      // A PDF, on the host of files.
      'GET /v1/quotes/{}/pdf',
      // On a host of its own, with the key of a session.
      'POST /v2/billing/meter_event_stream',
    ];
    expect([...routes.keys()].map(nameless).concat(unreachable).toSorted()).toEqual([...requests.keys()].toSorted());
    expect(routes.size).toBeGreaterThan(600);
  });

  it('gives pages where the official client gives pages, and nowhere else', () => {
    const kinds = [...routes].map(([route, result]) => {
      const page = /^(ApiList|ApiSearchResult|V2List)</.exec(result)?.[1];
      const kind = page === 'ApiSearchResult' ? 'search' : page === undefined ? undefined : 'list';
      return [nameless(route), kind] as const;
    });
    expect(kinds.filter(([route, kind]) => requests.get(route) !== kind)).toEqual([]);
  });

  it('has only routes that a raw request accepts, each filled with one id for each placeholder', () => {
    for (const route of routes.keys()) {
      const { method, path } = parseRoute(route);
      expect(`${method} ${path}`).toBe(route);
      const names = placeholders(path);
      expect(new Set(names).size, route).toBe(names.length);
      const filled = fillPath(path, Object.fromEntries(names.map((name) => [name, 'id_1'])));
      expect(filled).toBe(path.replace(/\{\w+\}/g, 'id_1'));
    }
  });
});
