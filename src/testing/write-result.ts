import type { Account } from './account.ts';
import type { Stored } from './collection.ts';
import type { Result } from './handler.ts';
import { includable, inclusionOf } from './inclusions.ts';
import { Page, SearchPage } from './page.ts';
import { currentBooking } from './payments/booking.ts';
import { invalid, type Problem } from './problem.ts';
import { expandable, kindsBehind } from './references.ts';

/** Paths to expand, as a tree: `a.b` and `a.c` are `a` with `b` and `c` below it. */
interface Tree extends Map<string, Tree> {}

const NOTHING: Tree = new Map();

/** As deep as Stripe expands; in a list, `data` counts as a level. */
const MAX_LEVELS = 4;

/**
 * A result as JSON, with the fields expanded that the request asks for.
 *
 * @param url - the path of the request, which a list repeats
 * @throws Problem for a path that can't be expanded
 */
export function writeResult(account: Account, result: Result, expand: readonly string[], url: string): string {
  const tree = expand.length === 0 ? NOTHING : treeOf(expand);
  const writer = new Writer(account, url);
  return JSON.stringify(
    result instanceof Page ? writer.page(result, tree, '') : writer.object(result, [result.object], tree, ''),
  );
}

function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    const fields = path.split('.');
    if (fields.length > MAX_LEVELS) throw cannotExpand(path, `at most ${MAX_LEVELS} levels deep`);
    let node = root;
    for (const field of fields) {
      const below: Tree = node.get(field) ?? new Map();
      node.set(field, below);
      node = below;
    }
  }
  return root;
}

function cannotExpand(path: string, why: string): Problem {
  return invalid(`This property cannot be expanded: ${path.slice(0, 100)} (${why}).`, { param: 'expand' });
}

class Writer {
  readonly #account: Account;
  readonly #url: string;

  constructor(account: Account, url: string) {
    this.#account = account;
    this.#url = url;
  }

  /** @param path - where it stands in the result, for messages */
  page(page: Page, tree: Tree, path: string): object {
    const { data = NOTHING, ...others } = Object.fromEntries(tree);
    const search = page instanceof SearchPage ? page : undefined;
    for (const name of Object.keys(others)) {
      if (search === undefined || name !== 'total_count')
        throw cannotExpand(`${path}${name}`, 'in a list, paths begin with data');
    }
    if (page.rows.length === 0) this.object(null, page.kinds, data, `${path}data.`);
    return {
      object: search === undefined ? 'list' : 'search_result',
      data: page.rows.map((row) => this.object(row, page.kinds, data, `${path}data.`)),
      has_more: page.hasMore,
      ...(search !== undefined && { next_page: search.nextPage }),
      ...(search !== undefined && tree.has('total_count') && { total_count: search.totalCount() }),
      url: page.url ?? this.#url,
    };
  }

  /** An object; null where there is none, and the paths below it are only checked. */
  object(source: object | null, kinds: readonly string[], tree: Tree, path: string): object | null {
    const shown = source === null ? null : this.#current(source);
    if (tree.size === 0 || kinds.length === 0) return shown;
    return this.#fields(shown, shown, kinds, tree, path, '');
  }

  /**
   * The fields of an object, or of a hash within it.
   *
   * @param prefix - the way from the object to the hash
   */
  #fields(
    hash: object | null,
    owner: object | null,
    kinds: readonly string[],
    tree: Tree,
    path: string,
    prefix: string,
  ): object | null {
    const changes: Record<string, unknown> = {};
    for (const [name, below] of tree) {
      const field = `${prefix}${name}`;
      const given: unknown = hash === null ? undefined : Reflect.get(hash, name);
      const behind = kindsBehind(kinds, field);
      const included = inclusionOf(kinds, field);
      const deeper = `${path}${name}.`;
      if (behind !== undefined) {
        const found = this.object(this.#load(given), behind, below, deeper);
        if (found !== null) changes[name] = found;
      } else if (included !== undefined) {
        const value = owner === null || !('id' in owner) ? undefined : included.read(this.#account, String(owner.id));
        const found =
          value instanceof Page
            ? this.page(value, below, deeper)
            : this.object(asObject(value), included.kinds, below, deeper);
        if (found !== null) changes[name] = found;
      } else if (
        below.size > 0 &&
        [...expandable(kinds), ...includable(kinds)].some((known) => known.startsWith(`${field}.`))
      ) {
        const inner = this.#fields(asObject(given), owner, kinds, below, deeper, `${field}.`);
        if (inner !== null) changes[name] = inner;
      } else {
        throw cannotExpand(`${path}${name}`, `${kinds.join(' or ')} has no such object in it`);
      }
    }
    return hash === null ? null : { ...hash, ...changes };
  }

  #load(id: unknown): Stored | null {
    return typeof id === 'string' ? (this.#account.find(id) ?? null) : null;
  }

  /** Money on its way arrives as time passes, without anybody's writing it down. */
  #current(source: object): object {
    if (!('object' in source) || source.object !== 'balance_transaction' || !('id' in source)) return source;
    const booking = this.#account.balanceTransactions.get(String(source.id));
    return booking === undefined ? source : currentBooking(booking, this.#account.now());
  }
}

function asObject(value: unknown): object | null {
  return typeof value === 'object' ? value : null;
}
