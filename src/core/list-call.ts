import { call, type Caller } from './call.ts';
import { refuse } from './errors/validation-error.ts';
import { asListPromise, type ListPromise } from './list-promise.ts';
import { type Cursor, isBackward, type Page } from './page.ts';
import { parseRoute } from './route.ts';
import type { CallSpec } from './spec.ts';

/**
 * A call whose result may be a list: its promise can also be iterated.
 *
 * @param specOf - makes the call's spec; what it throws, the promise rejects with
 */
export function callList(caller: Caller, specOf: () => CallSpec, options?: unknown): ListPromise<unknown, Page<unknown>> {
  return asListPromise({
    first: (async () => call(caller, specOf(), options))(),
    backward: () => isBackward(specOf().params),
    fetch: async (cursor, abandon) => call(caller, specAt(specOf(), cursor, caller.settings.urls.api), options, abandon),
  });
}

function specAt(spec: CallSpec, cursor: Cursor, apiUrl: string): CallSpec {
  if (cursor.kind === 'params') return { ...spec, params: { ...spec.params, ...cursor.params } };
  const { path, query } = localUrl(cursor.url, apiUrl);
  return { ...spec, path, ids: {}, params: {}, paramsSchema: undefined, query };
}

/** A URL that came in a response is followed only to the same server, and only to a route of the API. */
function localUrl(url: string, apiUrl: string): { path: string; query: string } {
  const rest = url.startsWith(`${apiUrl}/`) ? url.slice(apiUrl.length) : url;
  const [path = '', query = ''] = rest.split('?', 2);
  if (!/^[\x21-\x7e]*$/.test(query) || query.includes('#')) throw refuse('next_page_url', 'the query is malformed.');
  return { path: parseRoute(`GET ${path}`).path, query };
}
