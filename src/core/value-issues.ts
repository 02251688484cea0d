import { isPositive } from './amount-issues.ts';
import { currencyProblem } from './currency.ts';
import { describeValue } from './describe-value.ts';
import type { Issue } from './errors/validation-error.ts';
import { idProblem } from './id-issues.ts';
import { knownKeys } from './known-keys.ts';
import { pathText } from './path-text.ts';
import { MAX_DEPTH } from './plain-value.ts';
import type { CallSpec } from './spec.ts';

/** What users name as they like: nothing is known of what stands in it. */
const FREE: ReadonlySet<string> = new Set(['metadata', 'invoice_metadata']);

/**
 * What is wrong with values of the right type: ids of other objects, currencies that Stripe doesn't take, negative
 * amounts. Names say what a value is; where a value may be right, nothing is said.
 */
export function valueIssues(spec: CallSpec): Issue[] {
  const search = new Search(spec);
  for (const name of Object.keys(spec.ids)) search.checkText(spec.ids[name], name, [name]);
  search.visit(spec.params, '', []);
  return search.issues;
}

/** A walk over parameters that sees each object once, however often it stands in them. */
class Search {
  readonly #spec: CallSpec;
  readonly #seen = new Set<object>();
  readonly issues: Issue[] = [];

  constructor(spec: CallSpec) {
    this.#spec = spec;
  }

  /** @param path - where the value stands; it changes while the walk goes on */
  visit(value: unknown, name: string, path: PropertyKey[]): void {
    if (typeof value === 'string') this.checkText(value, name, path);
    else if (typeof value === 'number') this.#checkNumber(value, name, path);
    else if (value instanceof Date) this.#checkDate(value, path);
    else if (typeof value === 'object' && value !== null) this.#visitParts(value, name, path);
  }

  #visitParts(value: object, name: string, path: PropertyKey[]): void {
    if (this.#seen.has(value) || path.length > MAX_DEPTH) return;
    this.#seen.add(value);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) this.#visitPart(value[index], name, index, path);
      return;
    }
    for (const key of Object.keys(value)) {
      if (FREE.has(key)) continue;
      if (name === 'currency_options') this.checkText(key, 'currency', [...path, key]);
      this.#visitPart(Reflect.get(value, key), key, key, path);
    }
  }

  #visitPart(value: unknown, name: string, key: PropertyKey, path: PropertyKey[]): void {
    path.push(key);
    this.visit(value, name, path);
    path.pop();
  }

  checkText(value: unknown, name: string, path: readonly PropertyKey[]): void {
    if (typeof value !== 'string') return;
    if (name === 'currency' || name.endsWith('_currency')) {
      const problem = currencyProblem(value);
      if (problem !== undefined) this.#tell(path, value, problem.message, problem.suggestion);
      return;
    }
    // The source of a balance transaction can be any object that moves money.
    if (name === 'source' && this.#spec.method === 'GET') return;
    const message = idProblem(name, value);
    if (message !== undefined) this.#tell(path, value, message);
  }

  #checkNumber(value: number, name: string, path: readonly PropertyKey[]): void {
    if (value >= 0 || Number.isNaN(value) || !isPositive(name, this.#spec.path)) return;
    this.#tell(path, value, 'an amount can’t be negative here.');
  }

  /** zod takes a Date for an object whose fields are all left out. Of a time, bounds are all that can be given instead. */
  #checkDate(value: Date, path: readonly PropertyKey[]): void {
    const fields = knownKeys(this.#spec.paramsSchema, path);
    if (fields.some((name) => !/^[gl]te?$/.test(name))) this.#tell(path, value, 'an object is expected here.');
  }

  #tell(path: readonly PropertyKey[], value: unknown, what: string, suggestion?: string): void {
    const message = `${describeValue(value, path, 'parameter')}: ${what}`;
    this.issues.push({ path: pathText(path), message, ...(suggestion === undefined ? {} : { suggestion }) });
  }
}
