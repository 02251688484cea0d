import { type Issue } from './errors/validation-error.ts';

/** Headers that a caller cannot set, and what to use instead. */
const RESERVED: Readonly<Record<string, string>> = {
  authorization: 'use the `apiKey` option',
  'idempotency-key': 'use the `idempotencyKey` option',
  'stripe-account': 'use the `stripeAccount` option',
  'stripe-context': 'use the `stripeContext` option',
  'stripe-version': 'use the `apiVersion` option',
  host: 'it follows from `baseUrl`',
  'content-length': 'it follows from the parameters',
  'content-type': 'it follows from the parameters',
  'accept-encoding': 'the transport sets it',
  'transfer-encoding': 'the transport sets it',
  connection: 'the transport sets it',
  'keep-alive': 'the transport sets it',
  'proxy-authorization': 'use a ProxyAgent as `dispatcher`',
  'proxy-connection': 'the transport sets it',
  expect: 'the transport sets it',
  te: 'the transport sets it',
  trailer: 'the transport sets it',
  upgrade: 'the transport sets it',
};

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** What is wrong with a caller's own headers: reserved names, and characters that would end a header or start another. */
export function headerIssues(headers: Readonly<Record<string, string>>): Issue[] {
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(headers)) {
    const path = `headers.${TOKEN.test(name) ? name : JSON.stringify(name)}`;
    const instead = RESERVED[name.toLowerCase()];
    if (!TOKEN.test(name)) issues.push({ path, message: 'this is not a valid header name.' });
    else if (instead !== undefined) issues.push({ path, message: `this header cannot be set: ${instead}.` });
    else if (!VALUE.test(value)) {
      issues.push({ path, message: 'the value holds a line break, a control character or one outside ISO-8859-1.' });
    }
  }
  return issues;
}
