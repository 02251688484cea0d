import type { HttpMethod } from './http.ts';
import { lazySchema } from './lazy-schema.ts';
import type { Page } from './page.ts';
import { type ApiList, type ApiSearchResult, listOf, searchResultOf } from './paging.ts';
import type { Rule } from './rule.ts';
import type { Schema } from './schema.ts';

/**
 * What an action does to the account: `read` changes nothing; `write` creates or changes something; `destructive` can't
 * be undone, or moves money.
 */
export type Effect = 'read' | 'write' | 'destructive';

/** What a table's row says beyond verb, path, params and result. */
export interface ActionFacts {
  readonly effect: Effect;
  /** Whether money changes hands, or may. Default: no. */
  readonly movesMoney?: boolean;
  /** What a restricted key must be allowed to reach, where it isn't what the resource says. */
  readonly permission?: string;
  /** What Stripe asks of several parameters together, as far as it can be told before asking Stripe. */
  readonly rules?: readonly Rule[];
  /** An option that every call gives by itself, because no default can be right. */
  readonly needsOption?: 'apiVersion';
}

/** What a reading row says beyond path, params and result. */
export type ReadFacts = Pick<ActionFacts, 'permission' | 'rules'>;

/** One action of the API, as a row of a table says it. */
export interface Action<Params, Result, Path extends string = string> {
  readonly method: HttpMethod;
  readonly path: Path;
  readonly params: Schema<Params>;
  readonly result: Schema<Result>;
  /** Of a list or search: the schema of the objects on its pages. */
  readonly item?: Schema<unknown>;
  readonly effect: Effect;
  readonly movesMoney: boolean;
  /** See `ActionFacts`. */
  readonly permission?: string;
  /** See `ActionFacts`. */
  readonly rules?: readonly Rule[];
  /** See `ActionFacts`. */
  readonly needsOption?: 'apiVersion';
}

/** The actions of one resource. */
export interface Resource<Rows> {
  /** Where the client has it, for example `checkout.sessions`. */
  readonly name: string;
  /**
   * What a restricted key must be allowed to reach, as the dashboard calls it: to read for an action that reads, else to
   * write.
   */
  readonly permission: string;
  readonly actions: Rows;
}

/** Names a table of actions. */
// @__NO_SIDE_EFFECTS__
export function resource<const Rows extends Readonly<Record<string, Action<unknown, unknown>>>>(
  { name, permission }: { readonly name: string; readonly permission: string },
  actions: Rows,
): Resource<Rows> {
  return { name, permission, actions };
}

/** An action that reads one object. */
// @__NO_SIDE_EFFECTS__
export function get<Path extends string, P, R>(
  path: Path,
  params: Schema<P>,
  result: Schema<R>,
  facts: ReadFacts = {},
): Action<P, R, Path> {
  return { method: 'GET', path, params, result, effect: 'read', movesMoney: false, ...facts };
}

/** An action that reads a list, page by page. */
// @__NO_SIDE_EFFECTS__
export function list<Path extends string, P, T>(
  path: Path,
  params: Schema<P>,
  item: Schema<T>,
  facts: ReadFacts = {},
): Action<P, ApiList<T>, Path> {
  return paged(
    path,
    params,
    item,
    lazySchema(() => listOf(item)),
    facts,
  );
}

/** An action that finds objects by a query, page by page. */
// @__NO_SIDE_EFFECTS__
export function search<Path extends string, P, T>(
  path: Path,
  params: Schema<P>,
  item: Schema<T>,
  facts: ReadFacts = {},
): Action<P, ApiSearchResult<T>, Path> {
  return paged(
    path,
    params,
    item,
    lazySchema(() => searchResultOf(item)),
    facts,
  );
}

function paged<Path extends string, P, R extends Page<unknown>>(
  path: Path,
  params: Schema<P>,
  item: Schema<unknown>,
  result: Schema<R>,
  facts: ReadFacts,
): Action<P, R, Path> {
  return { method: 'GET', path, params, result, item, effect: 'read', movesMoney: false, ...facts };
}

/** An action that creates or changes something. */
// @__NO_SIDE_EFFECTS__
export function post<Path extends string, P, R>(
  path: Path,
  params: Schema<P>,
  result: Schema<R>,
  { movesMoney = false, ...facts }: ActionFacts,
): Action<P, R, Path> {
  return { method: 'POST', path, params, result, movesMoney, ...facts };
}

/** An action that deletes something. */
// @__NO_SIDE_EFFECTS__
export function del<Path extends string, P, R>(
  path: Path,
  params: Schema<P>,
  result: Schema<R>,
  facts: ReadFacts & Pick<ActionFacts, 'movesMoney'> = {},
): Action<P, R, Path> {
  return { method: 'DELETE', path, params, result, effect: 'destructive', movesMoney: false, ...facts };
}
