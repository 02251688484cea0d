import { definedIn } from '../plain-object.ts';

const brand = Symbol.for('stripe-connector.error');

/** Everything an error can know about the request that led to it. */
export interface StripeErrorDetails {
  readonly rawType?: string | undefined;
  readonly code?: string | undefined;
  readonly declineCode?: string | undefined;
  readonly param?: string | undefined;
  readonly docUrl?: string | undefined;
  readonly requestLogUrl?: string | undefined;
  readonly statusCode?: number | undefined;
  readonly requestId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly idempotentReplayed?: boolean | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly raw?: unknown;
  readonly attempts?: number | undefined;
  readonly retryable?: boolean | undefined;
  readonly mayHaveTakenEffect?: boolean | undefined;
  readonly cause?: unknown;
}

/** The fields of an error of which nothing is known. */
const noDetails = () => ({
  rawType: undefined,
  code: undefined,
  declineCode: undefined,
  param: undefined,
  docUrl: undefined,
  requestLogUrl: undefined,
  statusCode: undefined,
  requestId: undefined,
  idempotencyKey: undefined,
  idempotentReplayed: false,
  headers: {},
  raw: undefined,
  attempts: 0,
  retryable: false,
  mayHaveTakenEffect: false,
});

/** The fields worth logging: no headers, no body, no stack. */
const logged = () =>
  ['name', 'type', 'message', ...Object.keys(noDetails())].filter((name) => name !== 'headers' && name !== 'raw');

/**
 * The root of every error that this library throws itself. No field of it holds a secret: API keys, webhook secrets and
 * `client_secret` values are masked, also in `raw`, `headers`, `cause` and the stack.
 *
 * @see https://docs.stripe.com/api/errors
 */
export abstract class StripeError extends Error {
  /** The name of the class, whatever a minifier makes of that: each class has its own. */
  static readonly className: string = 'StripeError';
  declare readonly name: string;
  /** The class's name, as in the official client. */
  declare readonly type: string;
  /** Stripe's own `error.type`, for example `card_error`. */
  declare readonly rawType: string | undefined;
  /** Stripe's code for the failure, for example `resource_missing`; for a lost connection the system's, for example `ECONNRESET`. */
  declare readonly code: string | undefined;
  /** Why the card's issuer declined, for example `insufficient_funds`. */
  declare readonly declineCode: string | undefined;
  /** The parameter that Stripe objects to. */
  declare readonly param: string | undefined;
  declare readonly docUrl: string | undefined;
  /** The request in Stripe's Dashboard. */
  declare readonly requestLogUrl: string | undefined;
  declare readonly statusCode: number | undefined;
  /** Quote it to Stripe's support. */
  declare readonly requestId: string | undefined;
  /** The key that every attempt carried. Repeat the call with it to be sure that it takes effect once. */
  declare readonly idempotencyKey: string | undefined;
  /** Whether Stripe answered from its record of an earlier request with the same key. */
  declare readonly idempotentReplayed: boolean;
  /** The response's headers, names in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The response's `error` object as parsed, or the start of its text. */
  declare readonly raw: unknown;
  /** How many times the request was sent; 0 if it never was. */
  declare readonly attempts: number;
  /** Whether the same call, with the same idempotency key, may succeed later. */
  declare readonly retryable: boolean;
  /**
   * Whether the call may have taken effect all the same: one of its attempts had no answer, or one of a server that failed.
   * Repeat it with `idempotencyKey` then, never with a new key. Always false for a GET.
   */
  declare readonly mayHaveTakenEffect: boolean;

  constructor(message: string, details: StripeErrorDetails = {}) {
    const { cause, ...known } = details;
    super(message, cause === undefined ? undefined : { cause });
    const { className } = new.target;
    Object.assign(this, { name: className, type: className }, noDetails(), definedIn(known));
    Object.defineProperty(this, brand, { value: classNames(this) });
  }

  /** The fields worth logging: no headers, no body, no stack. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries(logged().map((name) => [name, Reflect.get(this, name)]));
  }
}

/** The literal each class carries, its own and its parents': constructors' names don't survive a minifier. */
function classNames(error: StripeError): readonly string[] {
  const names: string[] = [];
  for (let at = Object.getPrototypeOf(error); at !== null && at !== Error.prototype; at = Object.getPrototypeOf(at)) {
    const own: unknown = at.constructor.className;
    if (typeof own === 'string' && Object.hasOwn(at.constructor, 'className')) names.push(own);
  }
  return names;
}

/** Whether a value is an error of the class named, also from another copy of this package or another realm. */
export function isErrorNamed(value: unknown, className: string): boolean {
  if (typeof value !== 'object' || value === null || !(brand in value)) return false;
  const names: unknown = value[brand];
  return Array.isArray(names) && names.includes(className);
}

/** Whether a value is any error of this library's. Works across copies of the package and across realms. */
export function isStripeError(value: unknown): value is StripeError {
  return isErrorNamed(value, 'StripeError');
}
