/** The `error` object of a response. */
export interface ProblemFields {
  readonly type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  readonly message: string;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  readonly decline_code?: string | undefined;
  readonly [field: string]: unknown;
}

/** How a problem is answered. */
interface ProblemTraits {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the request wrote stays, as after a declined card: the payment intent remembers the attempt. */
  readonly keepsChanges?: boolean;
}

/** What a request is refused with. Thrown anywhere in the emulator, answered in one place. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly fields: ProblemFields;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly keepsChanges: boolean;

  constructor(fields: ProblemFields, { status, headers = {}, keepsChanges = false }: ProblemTraits) {
    super(fields.message);
    this.fields = fields;
    this.status = status;
    this.headers = headers;
    this.keepsChanges = keepsChanges;
  }
}

/** Why an OAuth endpoint refuses, in the words of its own standard. */
type OAuthCode = 'invalid_client' | 'invalid_grant' | 'invalid_request' | 'unsupported_grant_type';

/** What the host for OAuth refuses with, in a form of its own. */
export class OAuthProblem extends Problem {
  constructor(code: OAuthCode, message: string) {
    super({ type: 'invalid_request_error', code, message }, { status: code === 'invalid_client' ? 401 : 400 });
  }
}

/** What is wrong with a request, besides the words for it. */
interface InvalidDetails {
  readonly code?: string;
  readonly param?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that cannot be carried out as it stands. */
export function invalid(message: string, { code, param, status = 400, headers }: InvalidDetails = {}): Problem {
  return new Problem({ type: 'invalid_request_error', code, message, param }, { status, ...(headers && { headers }) });
}

/**
 * Does something with a part of a request that calls its parameters by their own names. What is wrong with one of them is
 * told by its whole name.
 *
 * @param part - where it stands, for example `items[0][price_data]`; empty for the request itself
 */
export function inPart<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem) || part === '') throw error;
    const { fields } = error;
    const { param: own } = fields;
    if (own === undefined) throw error;
    const param = own.replace(/^[^[]+/, (name) => `${part}[${name}]`);
    const message = fields.message.replace(`: ${own}.`, () => `: ${param}.`);
    throw new Problem({ ...fields, message, param }, error);
  }
}

/** Does something with each entry of a list in a request, as `inPart` does. */
export function inEach<T, R>(list: string, entries: readonly T[], work: (entry: T, index: number) => R): R[] {
  return entries.map((entry, index) => inPart(`${list}[${index}]`, () => work(entry, index)));
}

/**
 * An object that isn't there. Stripe answers 404 where the URL names it, 400 where a parameter does.
 *
 * @param what - in words, for example `payment intent`
 */
export function noSuch(what: string, id: string, param: string, status: 400 | 404 = 400): Problem {
  return invalid(`No such ${what}: '${id}'. The emulator holds what this account has created since it started.`, {
    code: 'resource_missing',
    param,
    status,
  });
}

/** Something that Stripe does and the emulator doesn't: better said than answered wrongly. */
export function notEmulated(what: string, param?: string): Problem {
  return new Problem(
    { type: 'api_error', code: 'not_emulated', message: `The emulator does not do this yet: ${what}.`, param },
    { status: 501, headers: { 'stripe-should-retry': 'false' } },
  );
}

/** The response's text. */
export function problemBody(problem: Problem, requestId: string): string {
  const { fields } = problem;
  if (problem instanceof OAuthProblem) {
    return JSON.stringify({ error: fields.code, error_description: fields.message });
  }
  return JSON.stringify({
    error: {
      ...fields,
      ...(fields.code !== undefined && { doc_url: docUrl(fields.code) }),
      request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
    },
  });
}

/** Where Stripe explains an error code. */
export function docUrl(code: string): string {
  return `https://docs.stripe.com/error-codes#${code.replaceAll('_', '-')}`;
}
