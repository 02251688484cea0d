import type { Action } from './action.ts';
import type { ListPromise } from './list-promise.ts';
import type { RequestOptions } from './options.ts';
import type { Page } from './page.ts';
import type { Returned } from './result.ts';

/** One string for each placeholder of a path: `id`, and before it the `parentId` of the object that it belongs to. */
type Ids<Path extends string> = Path extends `${string}{${string}}${infer Rest}`
  ? Rest extends `${string}{${string}`
    ? [parentId: string, ...Ids<Rest>]
    : [id: string]
  : [];

/** `params`, which may be left out where no parameter is required. */
type ParamsArgument<Params> = Record<never, never> extends Params ? [params?: Params] : [params: Params];

type Answer<Result> = [Result] extends [Page<infer T>] ? ListPromise<T, Result> : Promise<Returned<Result>>;

/** The method that an action becomes: path ids, then params, then options. */
export type Method<A> =
  A extends Action<infer Params, infer Result, infer Path>
    ? (...args: [...ids: Ids<Path>, ...params: ParamsArgument<Params>, options?: RequestOptions]) => Answer<Result>
    : never;

/** The methods of a table's actions. */
export type Methods<Rows> = { readonly [Name in keyof Rows]: Method<Rows[Name]> };
