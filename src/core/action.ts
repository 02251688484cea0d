import type { HttpMethod } from './http.ts';
import type { Page } from './page.ts';
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
}

/** One action of the API, as a row of a table says it. */
export interface Action<Params, Result, Path extends string = string> {
  readonly method: HttpMethod;
  readonly path: Path;
  readonly params: Schema<Params>;
  readonly result: Schema<Result>;
  readonly effect: Effect;
  readonly movesMoney: boolean;
  /** Whether the result is one page of many. */
  readonly paged: boolean;
}

/** The actions of one resource. */
export interface Resource<Rows> {
  readonly name: string;
  readonly actions: Rows;
}

/** Names a table of actions. */
// @__NO_SIDE_EFFECTS__
export function resource<const Rows extends Readonly<Record<string, Action<unknown, unknown>>>>(
  name: string,
  actions: Rows,
): Resource<Rows> {
  return { name, actions };
}

/** An action that reads one object. */
// @__NO_SIDE_EFFECTS__
export function get<Path extends string, P, R>(path: Path, params: Schema<P>, result: Schema<R>): Action<P, R, Path> {
  return { method: 'GET', path, params, result, effect: 'read', movesMoney: false, paged: false };
}

/** An action that reads a list or a search, page by page. */
// @__NO_SIDE_EFFECTS__
export function list<Path extends string, P, R extends Page<unknown>>(
  path: Path,
  params: Schema<P>,
  result: Schema<R>,
): Action<P, R, Path> {
  return { method: 'GET', path, params, result, effect: 'read', movesMoney: false, paged: true };
}

/** An action that creates or changes something. */
// @__NO_SIDE_EFFECTS__
export function post<Path extends string, P, R>(
  path: Path,
  params: Schema<P>,
  result: Schema<R>,
  { effect, movesMoney = false }: ActionFacts,
): Action<P, R, Path> {
  return { method: 'POST', path, params, result, effect, movesMoney, paged: false };
}

/** An action that deletes something. */
// @__NO_SIDE_EFFECTS__
export function del<Path extends string, P, R>(path: Path, params: Schema<P>, result: Schema<R>): Action<P, R, Path> {
  return { method: 'DELETE', path, params, result, effect: 'destructive', movesMoney: false, paged: false };
}
