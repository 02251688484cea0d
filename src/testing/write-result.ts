import { alternativesOf } from '../core/schema-view.ts';
import type { Account } from './account.ts';
import { elementsOf, fieldsOf, isList, isRecord, kindsAt, OBJECTS } from './generic/shape.ts';
import { Bare, type Result } from './handler.ts';
import { includedAlways, inclusionOf, leftOut } from './inclusions.ts';
import { Page, SearchPage } from './page.ts';
import { currentBooking } from './payments/booking.ts';
import { invalid, type Problem } from './problem.ts';

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
  if (result instanceof Bare) return JSON.stringify(result.body);
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

/** A hash on the way to what is expanded: an object's own fields, or one within them. */
interface Place {
  readonly hash: object | null;
  /** The object that it belongs to. */
  readonly owner: object | null;
  readonly kinds: readonly string[];
  /** The way from the object to the hash. */
  readonly prefix: string;
  /** What schemas say of the hash. */
  readonly schemas: readonly unknown[];
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
    const kind = source !== null && 'object' in source ? [String(source.object)] : kinds;
    const shown = source === null ? null : this.#whole(source, kind);
    if (tree.size === 0 || kind.length === 0) return shown;
    const isGone = shown !== null && 'deleted' in shown;
    const schemas = kind.flatMap((name) => OBJECTS.get(name, false) ?? []);
    if (schemas.length === 0) return shown;
    return (
      this.#fields({ hash: isGone ? null : shown, owner: shown, kinds: kind, prefix: '', schemas }, tree, path) ?? shown
    );
  }

  #fields(place: Place, tree: Tree, path: string): object | null {
    const changes: Record<string, unknown> = {};
    for (const [name, below] of tree) {
      const value = this.#field(place, name, below, path);
      if (value !== undefined && value !== null) changes[name] = value;
    }
    return place.hash === null ? null : { ...place.hash, ...changes };
  }

  #field(place: Place, name: string, below: Tree, path: string): unknown {
    const { hash, owner, kinds } = place;
    const field = `${place.prefix}${name}`;
    const deeper = `${path}${name}.`;
    const included = inclusionOf(kinds, field);
    if (included !== undefined) {
      const id = owner !== null && 'id' in owner ? String(owner.id) : undefined;
      const value = id === undefined ? undefined : included.read(this.#account, id);
      if (value instanceof Page) return this.page(value, below, deeper);
      return this.object(asObject(value), included.kinds, below, deeper);
    }
    const schemas = place.schemas.flatMap((schema) => fieldsOf(schema)?.[name] ?? []).flatMap(alternativesOf);
    const given: unknown = hash === null ? undefined : Reflect.get(hash, name);
    const behind = schemas.flatMap(kindsAt);
    if (behind.length > 0) return this.#behind(given, behind, below, deeper);
    if (schemas.some(isList)) return this.#list(given, schemas, below, deeper);
    const inner = schemas
      .flatMap((schema) => [schema, ...elementsOf(schema)])
      .filter((one) => fieldsOf(one) !== undefined);
    if (below.size === 0 || inner.length === 0)
      throw cannotExpand(`${path}${name}`, `${kinds.join(' or ')} has no such object in it`);
    const within = (one: unknown) =>
      this.#fields({ hash: asObject(one), owner, kinds, prefix: `${field}.`, schemas: inner }, below, deeper);
    return Array.isArray(given) ? given.map((one) => within(one) ?? one) : within(given);
  }

  /** What ids stand for; objects that are there already may have more in them to expand. */
  #behind(given: unknown, kinds: readonly string[], below: Tree, path: string): unknown {
    if (Array.isArray(given)) return given.map((one) => this.#behind(one, kinds, below, path) ?? one);
    const found = typeof given === 'string' ? (this.#account.find(given) ?? null) : asObject(given);
    return this.object(found, kinds, below, path);
  }

  /** A list that the object holds itself. */
  #list(given: unknown, schemas: readonly unknown[], below: Tree, path: string): object | undefined {
    const kinds = schemas.flatMap((schema) => elementsOf(fieldsOf(schema)?.['data'])).flatMap(kindsAt);
    const list = isRecord(given) ? given : {};
    const data = Array.isArray(list['data']) ? list['data'] : [];
    const { data: paths = NOTHING, ...others } = Object.fromEntries(below);
    const [other] = Object.keys(others);
    if (other !== undefined) throw cannotExpand(`${path}${other}`, 'in a list, paths begin with data');
    if (data.length === 0) this.object(null, kinds, paths, `${path}data.`);
    return { ...list, data: data.map((one) => this.object(asObject(one), kinds, paths, `${path}data.`)) };
  }

  /** An object with what belongs to it: what is kept elsewhere, and what changes as time passes. */
  #whole(source: object, kinds: readonly string[]): object {
    if (!('id' in source) || 'deleted' in source) return source;
    const id = String(source.id);
    const more: Record<string, unknown> = {};
    for (const [name, { kinds: inner, read }] of includedAlways(kinds)) {
      const value = read(this.#account, id);
      more[name] =
        value instanceof Page ? this.page(value, NOTHING, '') : this.object(asObject(value), inner, NOTHING, '');
    }
    const booking = kinds.includes('balance_transaction') ? this.#account.balanceTransactions.get(id) : undefined;
    const shown = leftOut(kinds).reduce<object>(without, source);
    return { ...shown, ...(booking && currentBooking(booking, this.#account.now())), ...more };
  }
}

/** A hash without a field, which may lie in a hash within it. */
function without(hash: object, [name = '', ...rest]: readonly string[]): object {
  const inner: unknown = Reflect.get(hash, name);
  if (inner === undefined) return hash;
  const { [name]: _, ...others }: Readonly<Record<string, unknown>> = { ...hash };
  return rest.length === 0 ? others : { ...others, [name]: isRecord(inner) ? without(inner, rest) : inner };
}

function asObject(value: unknown): object | null {
  return typeof value === 'object' ? value : null;
}
