import { type Issue, refuse, StripeValidationError } from '../core/errors/validation-error.ts';
import type { Clause } from './clause.ts';
import { clauseText } from './clause-text.ts';
import type { Fields } from './fields.ts';

/** Writes queries about objects of one kind. */
export interface Queries<F extends Fields> {
  /**
   * A query for what meets every clause.
   *
   * @param clauses one to ten
   * @throws StripeValidationError for unknown fields, operators that a field doesn't have, and values that can't be said
   * in a query
   */
  all(...clauses: Clause<F>[]): string;
  /**
   * A query for what meets one clause at least.
   *
   * @param clauses one to ten
   * @throws StripeValidationError for unknown fields, operators that a field doesn't have, and values that can't be said
   * in a query
   */
  any(...clauses: Clause<F>[]): string;
}

/** The queries about objects that have these fields. */
export function queriesOn<F extends Fields>(fields: F): Queries<F> {
  return {
    all: (...clauses) => query(clauses, 'AND', fields),
    any: (...clauses) => query(clauses, 'OR', fields),
  };
}

const MAX_CLAUSES = 10;

function query(clauses: readonly unknown[], joint: 'AND' | 'OR', fields: Fields): string {
  if (clauses.length === 0)
    throw refuse('query', 'has no clause, and would find everything there is. Give at least one.');
  if (clauses.length > MAX_CLAUSES) {
    throw refuse('query', `has ${clauses.length} clauses, and Stripe takes ${MAX_CLAUSES}. Search more than once.`);
  }
  const texts: string[] = [];
  const issues: Issue[] = [];
  for (const [position, clause] of clauses.entries()) {
    const text = clauseText(clause, position, fields);
    if (typeof text === 'string') texts.push(text);
    else issues.push(text);
  }
  if (issues.length > 0) throw new StripeValidationError(issues);
  return texts.join(` ${joint} `);
}
