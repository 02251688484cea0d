import type { IncomingHttpHeaders } from 'node:http';

/** A header of one request each, as the official client and this library sent it. */
type Allowed = (official: string | undefined, ours: string | undefined, method: string) => boolean;

/** A header in which the two may differ. All others must be equal. */
export interface HeaderDifference {
  readonly header: keyof IncomingHttpHeaders;
  readonly reason: string;
  readonly allowed: Allowed;
}

export const HEADER_DIFFERENCES: readonly HeaderDifference[] = [
  {
    header: 'user-agent',
    reason: 'Each names itself.',
    allowed: (official, ours) =>
      /^Stripe\/v[12] NodeBindings\//.test(official ?? '') && /^stripe-connector\//.test(ours ?? ''),
  },
  {
    header: 'x-stripe-client-user-agent',
    reason: 'Tells of the machine and the runtime. This library tells nobody of them.',
    allowed: (official, ours) => official !== undefined && ours === undefined,
  },
  {
    header: 'x-stripe-client-telemetry',
    reason: 'Tells how long the request before took. This library sends no telemetry.',
    allowed: (_, ours) => ours === undefined,
  },
  {
    header: 'idempotency-key',
    reason: 'An automatic key is random, after a prefix that names its maker. A key of the caller’s own is the same.',
    allowed: (official, ours) =>
      /^stripe-node-retry-[\da-f-]{36}$/.test(official ?? '') && /^stripe-connector-[\da-f-]{36}$/.test(ours ?? ''),
  },
  {
    header: 'content-type',
    reason: 'A request without a body has no type of it.',
    allowed: (official, ours, method) => method !== 'POST' && official !== undefined && ours === undefined,
  },
  {
    header: 'content-length',
    reason: 'A few marks are percent-encoded by one and not by the other. What is decoded is compared.',
    allowed: (official, ours, method) => method === 'POST' && Number(official) > 0 && Number(ours) > 0,
  },
];

/** Parameters of which the official client sends something else, or nothing, without a word. */
export interface ParamDifference {
  readonly title: string;
  /** Default: `POST /v1/things`. */
  readonly route?: 'POST /v1/things' | 'POST /v2/things';
  readonly params: () => Readonly<Record<string, unknown>>;
  readonly reason: string;
  /** The decoded form that the official client sends. */
  readonly official: string;
  /** The decoded form that this library sends; undefined where it refuses. */
  readonly ours: string | undefined;
}

export const PARAM_DIFFERENCES: readonly ParamDifference[] = [
  {
    title: 'an empty array',
    params: () => ({ a: [], b: 1 }),
    reason: 'It means “none”. Dropped, the object would keep what it has, and the caller would believe otherwise.',
    official: 'b=1',
    ours: 'a=&b=1',
  },
  {
    title: 'an empty array inside an object',
    params: () => ({ a: { b: [] }, c: 1 }),
    reason: 'As above.',
    official: 'c=1',
    ours: 'a[b]=&c=1',
  },
  {
    title: 'an array with a hole',
    params: () => ({ items: ['a', undefined, 'c'] }),
    reason: 'An element is missing that the caller meant to give.',
    official: 'items[0]=a&items[2]=c',
    ours: undefined,
  },
  {
    title: 'NaN',
    params: () => ({ amount: Number.NaN }),
    reason: 'No amount: an error in the caller’s arithmetic.',
    official: 'amount=NaN',
    ours: undefined,
  },
  {
    title: 'Infinity',
    params: () => ({ amount: Number.POSITIVE_INFINITY }),
    reason: 'As above.',
    official: 'amount=Infinity',
    ours: undefined,
  },
  {
    title: 'a number so large that it is written with an exponent',
    params: () => ({ amount: 1e21 }),
    reason: 'Stripe reads digits.',
    official: 'amount=1e+21',
    ours: 'amount=1000000000000000000000',
  },
  {
    title: 'an invalid Date',
    params: () => ({ created: new Date('yesterday') }),
    reason: 'No point in time.',
    official: 'created=NaN',
    ours: undefined,
  },
  {
    title: 'a function',
    params: () => ({ a: Math.max }),
    reason: 'Its source would be sent.',
    official: 'a=function max() { [native code] }',
    ours: undefined,
  },
  {
    title: 'a Map',
    params: () => ({ metadata: new Map([['a', 1]]), b: 1 }),
    reason: 'Its entries are no fields, and would be dropped.',
    official: 'b=1',
    ours: undefined,
  },
  {
    title: 'bytes',
    params: () => ({ a: new Uint8Array([7, 8]) }),
    reason: 'They would be sent as numbers, one field each.',
    official: 'a[0]=7&a[1]=8',
    ours: undefined,
  },
  {
    title: 'a Date in JSON',
    route: 'POST /v2/things',
    params: () => ({ at: new Date('2026-01-02T03:04:05.678Z') }),
    reason: 'Times of v2 are RFC 3339 text, as in its responses.',
    official: '{"at":"1767323045"}',
    ours: '{"at":"2026-01-02T03:04:05.678Z"}',
  },
  {
    title: 'NaN in JSON',
    route: 'POST /v2/things',
    params: () => ({ amount: Number.NaN }),
    reason: 'It would be sent as null, which unsets.',
    official: '{"amount":null}',
    ours: undefined,
  },
  {
    title: 'a Map in JSON',
    route: 'POST /v2/things',
    params: () => ({ metadata: new Map([['a', 1]]) }),
    reason: 'Its entries are no fields, and would be dropped.',
    official: '{"metadata":{}}',
    ours: undefined,
  },
];

/** A response that becomes an error of another class. */
export interface ErrorDifference {
  readonly status: number;
  readonly error: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly official: string;
  readonly ours: string;
}

export const ERROR_DIFFERENCES: readonly ErrorDifference[] = [
  ...[405, 409, 410, 422].map((status) => ({
    status,
    error: { type: 'invalid_request_error', message: 'No.' },
    reason: 'The request was at fault, and not the API.',
    official: 'StripeAPIError',
    ours: 'StripeInvalidRequestError',
  })),
  ...[401, 403, 409].map((status) => ({
    status,
    error: { type: 'idempotency_error', message: 'Used before.' },
    reason: 'The type says more than the status.',
    official:
      status === 401 ? 'StripeAuthenticationError' : status === 403 ? 'StripePermissionError' : 'StripeAPIError',
    ours: 'StripeIdempotencyError',
  })),
  {
    status: 400,
    error: { type: 'card_error', code: 'card_declined', message: 'Declined.' },
    reason: 'The type says more than the status.',
    official: 'StripeInvalidRequestError',
    ours: 'StripeCardError',
  },
  {
    status: 503,
    error: { type: 'api_error', code: 'rate_limit', message: 'Slow down.' },
    reason: 'The code says more than the status.',
    official: 'StripeAPIError',
    ours: 'StripeRateLimitError',
  },
];
