import type { Account } from '../account.ts';
import type { Collection, Stored } from '../collection.ts';
import { isWithin, type TimeFilter } from '../created-filter.ts';
import { find } from '../find.ts';
import type { Deleted } from '../holdings.ts';
import { listPage, type Page, type PageParams, type SearchPage } from '../page.ts';
import { noSuch } from '../problem.ts';
import type { SearchFields } from '../search/match.ts';
import { type SearchParams, searchPage } from '../search/search-page.ts';
import { fieldsOf, isRecord, kindsAt, OBJECTS } from './shape.ts';

/** Which of an account's collections. */
type Kept<T extends Stored> = (account: Account) => Collection<T>;
type Ids = Readonly<Record<string, string>>;

/** The object that a path names by its last placeholder. @throws Problem (404) */
export function named<T extends Stored>(collection: Collection<T>, ids: Ids, param: string): T {
  return find(collection, Object.values(ids).at(-1) ?? '', wordsFor(collection.kind), param);
}

/**
 * Reads one object; one that was deleted is gone, unless its kind is still shown then.
 *
 * @param param - as Stripe names it where there is no such object
 */
export function retrieves<T extends Stored>(pick: Kept<T>, param: string) {
  return (account: Account, _params: unknown, ids: Ids): T => named(pick(account), ids, param);
}

/** Deletes one object. */
export function deletes<T extends Stored>(pick: Kept<T>, param: string) {
  return (account: Account, _params: unknown, ids: Ids): Deleted => {
    const collection = pick(account);
    const { id } = named(collection, ids, param);
    collection.delete(id);
    return account.deleted.add({ id, object: collection.kind, deleted: true });
  };
}

/** Tells by one parameter of a list whether an object belongs to it. */
type Filter<T> = (row: T, value: unknown) => boolean;

/**
 * Lists objects. Parameters that have a field's name leave those in which the field has that value, or lies in that range
 * of time.
 *
 * @param filters - for parameters that mean something else; for each name
 * @param isListed - whether an object is listed at all
 */
export function lists<T extends Stored>(
  pick: Kept<T>,
  filters: Readonly<Record<string, Filter<T>>> = {},
  isListed: (row: T) => boolean = () => true,
) {
  return (account: Account, params: PageParams): Page => {
    const collection = pick(account);
    const fits = fitting(account, collection, params, filters);
    return listPage(collection, [collection.kind], params, (row) => isListed(row) && fits(row));
  };
}

const PAGING = ['limit', 'starting_after', 'ending_before', 'expand'];

function fitting<T extends Stored>(
  account: Account,
  { kind }: Collection<T>,
  params: object,
  filters: Readonly<Record<string, Filter<T>>>,
): (row: T) => boolean {
  const fields = fieldsOf(OBJECTS.get(kind, false)) ?? {};
  const tests = Object.entries(params).flatMap(([name, value]) => {
    if (value === undefined || PAGING.includes(name)) return [];
    // No account takes the place of a customer here: what is asked for isn't there, rather than without objects.
    if (name === 'customer_account') throw noSuch('customer account', String(value), name);
    const own = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (own !== undefined) return [(row: T) => own(row, value)];
    if (typeof value === 'string') checkNamed(account, kindsAt(fields[name]), name, value);
    return [(row: T) => isEqual(Reflect.get(row, name), value)];
  });
  return (row) => tests.every((test) => test(row));
}

/** A list of what belongs to an object that isn't there is refused, not empty. */
function checkNamed(account: Account, kinds: readonly string[], param: string, id: string): void {
  if (kinds.length > 0 && account.find(id) === undefined) throw noSuch(kinds.map(wordsFor).join(' or '), id, param);
}

function isEqual(actual: unknown, wanted: unknown): boolean {
  if (isTime(wanted)) return typeof actual === 'number' && isWithin(actual, wanted);
  if (Array.isArray(wanted)) return wanted.includes(actual);
  if (isRecord(wanted))
    return isRecord(actual) && Object.entries(wanted).every(([name, value]) => isEqual(actual[name], value));
  return actual === wanted;
}

const BOUNDS = ['gt', 'gte', 'lt', 'lte'];

/** Whether a value is a time or a range of times. */
export function isTime(value: unknown): value is TimeFilter {
  return value instanceof Date || (isRecord(value) && Object.keys(value).every((name) => BOUNDS.includes(name)));
}

/** Finds objects by a query. */
export function searches<T extends Stored>(pick: Kept<T>, fields: SearchFields<T>) {
  return (account: Account, params: SearchParams): SearchPage => {
    const collection = pick(account);
    return searchPage(collection, collection.kind, fields, params);
  };
}

/** A kind of object in words. */
const wordsFor = (kind: string): string => kind.replaceAll(/[._]/g, ' ');
