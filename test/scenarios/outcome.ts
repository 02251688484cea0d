/** What is expected of a value: the value, a pattern of its text, a condition, or the fields that matter. */
export type Expected =
  | string
  | number
  | boolean
  | null
  | undefined
  | RegExp
  | ((value: unknown) => boolean)
  | readonly Expected[]
  | { readonly [field: string]: Expected };

/** What is expected of an error, in Stripe's words. */
export interface ExpectedError {
  readonly statusCode: number;
  /** Stripe's `error.type`. */
  readonly type: string;
  readonly code?: string;
  readonly param?: string;
  readonly decline_code?: string;
  readonly message?: RegExp;
}

/** Keeps what came out, and throws where it isn't what is expected. */
export class Outcome {
  readonly recorded: unknown[] = [];

  check(actual: unknown, expected: Expected): void {
    const projected = project(actual, expected, 'value');
    this.recorded.push(projected);
  }

  async fails(call: Promise<unknown>, expected: ExpectedError): Promise<void> {
    const error: unknown = await call.then(
      () => {
        throw new Error(`Expected ${expected.type} ${expected.code ?? ''}, but the call succeeded.`);
      },
      (reason: unknown) => reason,
    );
    const seen = describeError(error);
    this.recorded.push(project(seen, { ...expected }, 'error'));
  }
}

/** The fields of an error by Stripe's names; the two clients have their own for some. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) throw new Error('What was thrown is no error.');
  const field = (...names: string[]) => names.map((name) => Reflect.get(error, name)).find((value) => value != null);
  const statusCode = field('statusCode');
  if (statusCode === undefined) throw error;
  return {
    statusCode,
    type: field('rawType'),
    code: field('code'),
    param: field('param'),
    decline_code: field('decline_code', 'declineCode'),
    message: error.message,
  };
}

/** What is seen of a value through what is expected of it. */
function project(actual: unknown, expected: Expected, at: string): unknown {
  if (expected instanceof RegExp)
    return hold(typeof actual === 'string' && expected.test(actual), `${at} matches ${expected}`, actual);
  if (typeof expected === 'function') return hold(expected(actual), `${at} is as expected`, actual);
  if (isList(expected)) {
    if (!Array.isArray(actual)) throw mismatch(at, actual, expected);
    if (actual.length !== expected.length) throw mismatch(`${at}.length`, actual.length, expected.length);
    return expected.map((item, index) => project(actual[index], item, `${at}[${index}]`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) throw mismatch(at, actual, expected);
    const fields = Object.entries(expected);
    return Object.fromEntries(
      fields.map(([name, item]) => [name, project(Reflect.get(actual, name), item, `${at}.${name}`)]),
    );
  }
  // One of the clients reads a decimal into an object of its own.
  const plain = typeof expected === 'string' && typeof actual === 'object' && actual !== null ? String(actual) : actual;
  if (!Object.is(plain, expected)) throw mismatch(at, plain, expected);
  return plain;
}

function hold(isSo: boolean, what: string, actual: unknown): string {
  if (!isSo) throw new Error(`${what}: it is ${show(actual)}`);
  return what;
}

const isList = (value: Expected): value is readonly Expected[] => Array.isArray(value);

const mismatch = (at: string, actual: unknown, expected: Expected) =>
  new Error(`${at} is ${show(actual)}, expected ${show(expected)}`);

const show = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 300);
