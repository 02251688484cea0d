import { invalid, type Problem } from '../problem.ts';

/** What a value is compared by. */
export type Operator = ':' | '~' | '<' | '>' | '<=' | '>=';

/** One condition of a query. */
export interface Clause {
  /** For example `email`, or `metadata`. */
  readonly field: string;
  /** The name in `metadata["name"]`. */
  readonly key: string | undefined;
  readonly operator: Operator;
  /** `null` asks for objects without a value. */
  readonly value: string | null;
  readonly isQuoted: boolean;
  readonly isNegated: boolean;
}

/** A query, taken apart. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly joinedBy: 'AND' | 'OR';
}

const MAX_CLAUSES = 10;

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const CLAUSE = new RegExp(
  String.raw`\s*(-)?([a-z_][\w.]*)(?:\[(${QUOTED})\])?\s*(<=|>=|[:~<>])\s*(${QUOTED}|[^\s"'()]+)`,
  'iy',
);
const JOINT = /\s+(?:(AND|OR)\s+)?/iy;

/**
 * Reads Stripe's search query language.
 *
 * @throws Problem for a query that isn't one
 * @see https://docs.stripe.com/search#search-query-language
 */
export function parseQuery(text: string): Query {
  const query = text.trim();
  const clauses: Clause[] = [];
  const joints = new Set<string>();
  let at = 0;
  while (at < query.length) {
    const found = matchAt(CLAUSE, query, at);
    if (found === undefined) throw malformed(query, at);
    clauses.push(clauseOf(found));
    at += found[0].length;
    if (at >= query.length) break;
    const joint = matchAt(JOINT, query, at);
    if (joint === undefined) throw malformed(query, at);
    joints.add((joint[1] ?? 'AND').toUpperCase());
    at += joint[0].length;
    if (at >= query.length) throw malformed(query, at);
  }
  if (clauses.length === 0) throw refuse('The query is empty.');
  if (clauses.length > MAX_CLAUSES)
    throw refuse(`A query has at most ${MAX_CLAUSES} clauses; this one has ${clauses.length}.`);
  if (joints.size > 1) throw refuse('AND and OR cannot be mixed in a query. A blank means AND.');
  return { clauses, joinedBy: joints.has('OR') ? 'OR' : 'AND' };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function clauseOf([, minus, field = '', key, operator = '', value = '']: RegExpExecArray): Clause {
  const isQuoted = /^["']/.test(value);
  return {
    field,
    key: key === undefined ? undefined : unquote(key),
    operator: operatorOf(operator),
    value: isQuoted ? unquote(value) : value.toLowerCase() === 'null' ? null : value,
    isQuoted,
    isNegated: minus !== undefined,
  };
}

function operatorOf(text: string): Operator {
  switch (text) {
    case '~':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return text;
    default:
      return ':';
  }
}

const unquote = (text: string) => text.slice(1, -1).replace(/\\(.)/g, '$1');

function malformed(query: string, at: number): Problem {
  return refuse(
    `The query cannot be read at '${query.slice(at, at + 40)}'. A clause looks like email:"a@example.com"; parentheses are not allowed.`,
  );
}

/** A query that cannot be answered. */
export const refuse = (message: string): Problem => invalid(message, { param: 'query' });
