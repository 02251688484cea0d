import { once } from './once.ts';

/** Headers that a caller cannot set, behind what to use instead. */
const INSTEAD = {
  'use the `apiKey` option': 'authorization',
  'use the `idempotencyKey` option': 'idempotency-key',
  'use the `stripeAccount` option': 'stripe-account',
  'use the `stripeContext` option': 'stripe-context',
  'use the `apiVersion` option': 'stripe-version',
  'use `appInfo` in the config': 'user-agent',
  'answers are read as JSON': 'accept',
  'it follows from `baseUrl`': 'host',
  'it follows from the parameters': 'content-length content-type content-encoding',
  'use a ProxyAgent as `dispatcher`': 'proxy-authorization',
  'the transport sets it':
    'accept-encoding connection expect keep-alive proxy-connection te trailer transfer-encoding upgrade',
  // What some servers and proxies read in place of the request's own verb, path or host.
  'it could lead to another endpoint than the one named':
    'forwarded x-forwarded-host x-http-method x-http-method-override x-method-override x-original-url x-rewrite-url',
};

const reserved = once(
  () => new Map(Object.entries(INSTEAD).flatMap(([instead, names]) => names.split(' ').map((name) => [name, instead]))),
);

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;

/** What is wrong with one of a caller's own headers. */
interface HeaderIssue {
  readonly name: string;
  readonly message: string;
}

/** What is wrong with a caller's own headers: reserved names, and characters that would end a header or start another. */
export function headerIssues(headers: Readonly<Record<string, unknown>>): HeaderIssue[] {
  const seen = new Set<string>();
  return Object.entries(headers).flatMap(([name, value]) => {
    const message = headerProblem(name, value, seen);
    seen.add(name.toLowerCase());
    return message === undefined ? [] : [{ name: TOKEN.test(name) ? name : JSON.stringify(name), message }];
  });
}

function headerProblem(name: string, value: unknown, seen: ReadonlySet<string>): string | undefined {
  if (!TOKEN.test(name)) return 'this is not a valid header name.';
  // Servers that hand headers on as variables (CGI, Rack) take an underscore for a dash.
  const instead = reserved().get(name.toLowerCase().replaceAll('_', '-'));
  if (instead !== undefined) return `this header cannot be set: ${instead}.`;
  if (seen.has(name.toLowerCase())) return 'this header is given twice, in different case.';
  if (typeof value !== 'string') return 'expected a string.';
  if (VALUE.test(value)) return undefined;
  return 'the value holds a line break, a control character or one outside ASCII. encodeURIComponent(…) makes it safe.';
}

/** Headers laid over others: a header replaces the one of the same name, in whatever case each is written. */
export function mergeHeaders(
  below: Readonly<Record<string, string>>,
  above: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const replaced = new Set(Object.keys(above).map((name) => name.toLowerCase()));
  const kept = Object.entries(below).filter(([name]) => !replaced.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...above };
}
