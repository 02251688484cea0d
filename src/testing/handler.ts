import type { Action, Resource } from '../core/action.ts';
import type { Account } from './account.ts';
import type { Stored } from './collection.ts';
import type { Page } from './page.ts';

/** The names of a path's placeholders: `/v1/customers/{customer}` has `customer`. */
type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** An answer that is no object of the API's: it is shown as it is. */
export class Bare {
  readonly body: object;

  constructor(body: object) {
    this.body = body;
  }
}

/** What a request is answered with, before fields are expanded. Not everything that Stripe shows has an id. */
export type Result = Stored | Page | Bare | { readonly object: string };

/** Carries out one action. What it throws, it undoes. */
export type Handler<Params, Path extends string = string> = (
  account: Account,
  params: Params,
  ids: { readonly [Name in Names<Path>]: string },
) => Result;

/** A handler for each action of a table: a table that grows without them does not compile. */
export type Handlers<Rows> = {
  readonly [Name in keyof Rows]: Rows[Name] extends Action<infer Params, infer _Result, infer Path>
    ? Handler<Params, Path>
    : never;
};

/** An action, and what answers it. */
export interface Route {
  readonly action: Action<unknown, unknown>;
  readonly handle: (account: Account, params: never, ids: Readonly<Record<string, string>>) => Result;
}

type Rows = Readonly<Record<string, Action<unknown, unknown>>>;

/** The routes of a table. */
export function routesOf<R extends Rows>({ actions }: Resource<R>, handlers: Handlers<R>): Route[] {
  return Object.keys(actions).map((name) => {
    const action = actions[name];
    const handle: unknown = Reflect.get(handlers, name);
    if (action === undefined || typeof handle !== 'function')
      throw new TypeError(`the emulator has no answer to '${name}'`);
    // `Handlers` says that this one takes what the action's own schema lets through, and the ids of its own path.
    return { action, handle: handle as Route['handle'] };
  });
}
