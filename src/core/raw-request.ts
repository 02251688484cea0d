import type { Caller } from './call.ts';
import { refuse } from './errors/validation-error.ts';
import { callList } from './list-call.ts';
import type { ListPromise } from './list-promise.ts';
import type { Page } from './page.ts';
import { placeholders } from './path.ts';
import { isPlainObject } from './plain-object.ts';
import type { Returned } from './result.ts';
import { isOAuth, parseRoute, type Route } from './route.ts';
import type { RouteArguments, RouteMap, RouteName, RouteResult } from './route-map.ts';
import type { CallSpec } from './spec.ts';

/** What a raw request resolves to; of a list, it can also be iterated. */
export type RawAnswer<Result> = [Result] extends [Page<infer T>] ? ListPromise<T, Result> : Promise<Returned<Result>>;

/**
 * Calls any endpoint. Placeholders are filled from the params of the same name; the rest goes into the query (GET,
 * DELETE), a form (v1 POST), JSON (v2 POST), or multipart where a param is a `Blob` or `File` (which go to the files
 * host). Retries, keys, errors and paging are those of typed actions; only the params are not checked.
 *
 * `import type {} from 'stripe-connector/routes'`, anywhere in a program, lets the compiler know every route: what it
 * takes and what it answers. The result of any other route is what the type argument says.
 *
 * @throws StripeValidationError (as a rejection) for a route or id that could lead to another endpoint.
 * @example
 * ```ts
 * const dispute = await stripe.request('GET /v1/disputes/{dispute}', { dispute: 'dp_1' });
 * for await (const event of stripe.request<Page<{ id: string }>>('GET /v2/core/events', { limit: 20 })) { … }
 * ```
 */
export type RawRequest = <Result = Record<string, unknown>, const Name extends RouteName = Route>(
  // The second half is what an editor completes: what is typed so far is already a `Name`.
  route: Name | keyof RouteMap,
  ...args: RouteArguments<Name>
) => RawAnswer<RouteResult<Name, Result>>;

/** Makes a raw request. */
export function rawRequest(caller: Caller, route: unknown, params: unknown, options: unknown): ListPromise<unknown> {
  return callList(caller, () => specOf(route, params ?? {}), options);
}

function specOf(route: unknown, params: unknown): CallSpec {
  const { method, path } = parseRoute(route);
  if (!isPlainObject(params)) throw refuse('params', 'expected a plain object.');
  const idNames = placeholders(path);
  const entries = Object.entries(params);
  return {
    action: undefined,
    method,
    path,
    host: isOAuth(route) ? 'connect' : undefined,
    ids: Object.fromEntries(entries.filter(([name]) => idNames.includes(name))),
    params: Object.fromEntries(entries.filter(([name]) => !idNames.includes(name))),
  };
}
