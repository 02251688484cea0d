import { type Caller, call } from './call.ts';
import { StripeAPIError } from './errors/api-error.ts';
import { refuse } from './errors/validation-error.ts';
import { asListPromise, type ListPromise } from './list-promise.ts';
import { once } from './once.ts';
import { callSettings } from './options.ts';
import { type Cursor, isBackward, type Page } from './page.ts';
import { fillPath } from './path.ts';
import { definedIn, isPlainObject } from './plain-object.ts';
import { copyOf } from './plain-value.ts';
import { parseRoute } from './route.ts';
import type { CallSpec } from './spec.ts';

/**
 * A call whose result may be a list: its promise can also be iterated. Every page is asked for with what was given at
 * first, whatever the caller does to the objects meanwhile.
 *
 * @param makeSpec - makes the call's spec; what it throws, the promise rejects with
 */
export function callList(
  caller: Caller,
  makeSpec: () => CallSpec,
  options?: unknown,
): ListPromise<unknown, Page<unknown>> {
  const spec = once(() => copyOfSpec(makeSpec()));
  const own = copyOfOptions(options);
  const signal = once(() => callSettings(caller.settings, own).signal);
  return asListPromise({
    first: (async () => call(caller, spec(), own))(),
    // Objects that are there already are not given out either after the caller's signal has aborted.
    check: () => {
      if (signal()?.aborted) throw signal()?.reason;
    },
    backward: () => isBackward({ ...spec().params, ...extraParams(own) }),
    fetch: async (cursor, abandon) =>
      call(caller, specAt(spec(), cursor, caller.settings.urls.api), optionsAt(own), abandon),
  });
}

const copyOfSpec = (spec: CallSpec): CallSpec => ({ ...spec, params: { ...Object(copyOf(spec.params)) } });

function copyOfOptions(options: unknown): unknown {
  if (!isPlainObject(options)) return options;
  const { headers, extraParams: extra } = options;
  const copies = { headers: copyOf(headers), extraParams: copyOf(extra) };
  return { ...options, ...definedIn(copies) };
}

function extraParams(options: unknown): Record<string, unknown> {
  const extra = isPlainObject(options) ? options['extraParams'] : undefined;
  return isPlainObject(extra) ? definedIn(extra) : {};
}

/** A place in the list given as an extra parameter is that of the first page; it must not win over a later one's. */
function optionsAt(options: unknown): unknown {
  const { starting_after, ending_before, page, ...rest } = extraParams(options);
  const isPlaced = [starting_after, ending_before, page].some((place) => place !== undefined);
  return isPlaced && isPlainObject(options) ? { ...options, extraParams: rest } : options;
}

function specAt(spec: CallSpec, cursor: Cursor, apiUrl: string): CallSpec {
  if (spec.method !== 'GET') throw refuse('', 'only a GET is continued page by page: asking again would act again.');
  if (cursor.kind === 'lost') {
    throw new StripeAPIError('This list says that there is more, but its last object has no id to go on from.');
  }
  if (cursor.kind === 'params') return { ...spec, params: { ...spec.params, ...cursor.params } };
  const { path, query } = localUrl(cursor.url, apiUrl);
  const next = { ...spec, params: {}, paramsSchema: undefined, query };
  return path === fillPath(spec.path, spec.ids) ? next : { ...next, path, ids: {} };
}

/** A URL that came in a response is followed only to the same server, and only to a route of the API. */
function localUrl(url: string, apiUrl: string): { path: string; query: string } {
  const rest = url.startsWith(`${apiUrl}/`) ? url.slice(apiUrl.length) : url;
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(rest) ?? [];
  try {
    if (!/^[\x21\x24-\x7e]*$/.test(query)) throw refuse('next_page_url', 'the query is malformed.');
    if (path.includes('{')) throw refuse('next_page_url', 'the path has a placeholder.');
    return { path: parseRoute(`GET ${path}`).path, query };
  } catch {
    throw new StripeAPIError(
      'This list goes on somewhere else than on the API that was asked, where it is not followed: the API key would go along.',
    );
  }
}
