import { amountSentence, isAmount } from './amount-issues.ts';
import { cut } from './cut.ts';
import { describeValue } from './describe-value.ts';
import type { Issue } from './errors/validation-error.ts';
import { valueAt } from './field.ts';
import { knownKeys } from './known-keys.ts';
import { LATEST_SECOND } from './latest-second.ts';
import type { ZodIssue } from './leaf-issues.ts';
import { pathText } from './path-text.ts';
import { nearest } from './suggest.ts';

/** What is being checked. */
export interface Subject {
  readonly schema: unknown;
  readonly value: unknown;
  /** What its fields are called. The values of options are never repeated: they may be keys. */
  readonly noun: 'parameter' | 'option';
}

/** What a caller should know of an issue: where it is, what is wrong, what is allowed. */
export function describeIssue(issue: ZodIssue, subject: Subject): Issue {
  const [unknownKey] = issue.code === 'unrecognized_keys' ? (issue.keys ?? []) : [];
  if (unknownKey !== undefined) return describeUnknown(issue, unknownKey, subject);
  if (issue.meant !== undefined) return describeWord(issue, issue.meant, subject);
  return { path: pathText(issue.path), message: sentence(issue, subject) };
}

function describeUnknown(issue: ZodIssue, key: string, { schema, noun }: Subject): Issue {
  const path = pathText([...issue.path, key]);
  const known = knownKeys(schema, issue.path);
  // One of several alternatives knows it, but that one does not fit otherwise.
  if (known.includes(key)) return { path, message: `this ${noun} has a wrong value, or excludes another one here.` };
  const suggestion = nearest(key, known);
  if (suggestion === undefined) return { path, message: `unknown ${noun}.` };
  return { path, message: `unknown ${noun}; did you mean \`${suggestion}\`?`, suggestion };
}

/** A word that is near to a known one. Stripe may have added it since, so that there is a way to send it. */
function describeWord({ path }: ZodIssue, meant: string, { value, noun }: Subject): Issue {
  const given = describeValue(valueAt(value, path), path, noun);
  const name = String(path[0] ?? '');
  return {
    path: pathText(path),
    message: `${given} is not known here; did you mean ${JSON.stringify(meant)}? To send a word that is newer than this release, pass \`${cut(name)}\` in \`extraParams\`.`,
    suggestion: meant,
  };
}

function allowed(issue: ZodIssue): string {
  const inner = (issue.errors ?? []).flatMap((branch) => branch.slice(0, 1).map(expectation));
  return [...new Set(inner)].join(' or ');
}

function sentence(issue: ZodIssue, subject: Subject): string {
  if (issue.code === 'custom') return issue.message;
  const { path } = issue;
  const given = valueAt(subject.value, path);
  const shown = describeValue(given, path, subject.noun);
  if (given === undefined) return `required: ${expectation(issue)}.`;
  const special = subject.noun === 'parameter' ? specialSentence(issue, given, shown, subject.value) : undefined;
  return special ?? `expected ${expectation(issue)}, got ${shown}.${advice(given, expectation(issue))}`;
}

/** What is said of amounts and points in time, where it is plain what was meant. */
function specialSentence({ path, expected, maximum }: ZodIssue, given: unknown, shown: string, params: unknown) {
  const field = String(path.findLast((key) => typeof key === 'string'));
  if ((expected === 'int' || expected === 'number') && isAmount(field) && /number|string/.test(typeof given)) {
    return amountSentence(field, given, shown, currencyAt(params, path));
  }
  if (maximum === LATEST_SECOND && typeof given === 'number') {
    // Later than the year 2096, it may be a card's number just as well.
    const seconds = given < 4e12 ? `: ${Math.floor(given / 1000)} for ${given}` : '';
    return `this looks like milliseconds. Stripe takes Unix seconds${seconds}.`;
  }
  return undefined;
}

/** What to do about a value of the wrong kind. */
function advice(given: unknown, expected: string): string {
  if (typeof given !== 'string') return '';
  if (expected.includes('a Date') && /^\d{4}-\d\d-\d\d/.test(given)) {
    const time = Date.parse(given);
    return ` Pass a Date, or Unix seconds${Number.isNaN(time) ? '' : `: ${Math.floor(time / 1000)}`}.`;
  }
  if (/an (?:object|array)/.test(expected) && /^\s*[[{]/.test(given)) return ' Pass it as it is, not as JSON.';
  return '';
}

/** The currency that stands nearest to an amount. */
function currencyAt(params: unknown, path: readonly PropertyKey[]): string | undefined {
  for (let end = path.length - 1; end >= 0; end--) {
    const currency = valueAt(params, [...path.slice(0, end), 'currency']);
    const key = path[end - 1] === 'currency_options' ? path[end] : currency;
    if (typeof key === 'string' && /^[a-z]{3}$/i.test(key)) return key;
  }
  return undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  int: 'an integer',
  array: 'an array',
  tuple: 'an array',
  object: 'an object',
  record: 'an object',
  date: 'a Date',
  null: 'null',
  undefined: 'nothing',
  never: 'nothing',
};

function expectation(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected ?? ''] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return (issue.values ?? []).map((value) => JSON.stringify(value)).join(', ');
    case 'too_small':
      return `at least ${issue.minimum}${unit(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unit(issue.origin, issue.maximum)}`;
    case 'invalid_format':
      return `a string of the form ${issue.format}`;
    case 'invalid_union':
      return allowed(issue);
    default:
      return 'another value';
  }
}

function unit(origin: string | undefined, count: unknown): string {
  const word = origin === 'string' ? ' character' : origin === 'array' ? ' element' : '';
  return word === '' || count === 1 ? word : `${word}s`;
}
