import type { Action } from './action.ts';
import type { Expanded, Expanding, PathList } from './expand-params.ts';
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

/** `Given`, made of `Params`: it may be left out where no parameter is required. */
type ParamsArgument<Params, Given> = Record<never, never> extends Params ? [params?: Given] : [params: Given];

type Answer<Result> = [Result] extends [Page<infer T>] ? ListPromise<T, Result> : Promise<Returned<Result>>;

/**
 * A type that depends on `Known`, and from which nothing is concluded about that. Asked for the type of a method's result,
 * the compiler would go through every field of it, and of several hundred events, for the paths that may have been given.
 */
type Later<T, Known> = [T][[Known] extends [unknown] ? 0 : never];

/** Whether a result can be asked for with fields expanded. A type that has every name says nothing of this one. */
type TakesExpand<Params> = string extends keyof Params ? false : 'expand' extends keyof Params ? true : false;

/** The method that an action becomes: path ids, then params, then options. What `expand` names narrows the result. */
export type Method<A> =
  A extends Action<infer Params, infer Result, infer Path>
    ? TakesExpand<Params> extends true
      ? <const Paths extends PathList = []>(
          ...args: [
            ...ids: Ids<Path>,
            ...params: ParamsArgument<Params, Expanding<Params, Result, Paths>>,
            options?: RequestOptions,
          ]
        ) => Later<Answer<Expanded<Result, Paths>>, Paths>
      : (
          ...args: [...ids: Ids<Path>, ...params: ParamsArgument<Params, Params>, options?: RequestOptions]
        ) => Answer<Result>
    : never;

/** The methods of a table's actions. */
export type Methods<Rows> = { readonly [Name in keyof Rows]: Method<Rows[Name]> };
