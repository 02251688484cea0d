import { PolicyError } from '../policy-error.ts';

const refuse = (message: string) => new PolicyError('out_of_bounds', `\`query\`: ${message}`, 'query');

/**
 * A search query that finds only what is one customer's as well.
 *
 * @throws PolicyError for a query that could make that condition one of several, or part of a text
 */
export function boundQuery(query: string, customer: string): string {
  const unescaped = query.replace(/\\["'\\]/g, '');
  // Only what every reader takes for a text is one: between double quotes, or between single ones without a double one.
  const outside = unescaped.replace(/"[^"]*"/g, ' ');
  if (/["\\]|'[^']*$/.test(outside.replace(/'[^']*'/g, ' ')))
    throw refuse('a quote or a backslash stands alone in it.');
  if (/\bor\b/i.test(outside)) throw refuse('conditions can only be joined by AND here.');
  if (/customer/i.test(outside)) throw refuse('leave the customer out: only theirs are found.');
  const clause = `customer:"${customer}"`;
  return query.trim() === '' ? clause : `${query} AND ${clause}`;
}
