import { Account, type AccountState } from './account.ts';
import type { Answer, Delivery } from './answer.ts';
import { authenticate, OWN_ACCOUNT } from './authenticate.ts';
import { checkParams } from './check-params.ts';
import { Journal } from './collection.ts';
import type { FormNode } from './decode-form.ts';
import { type Fault, isAnsweredRightly } from './fault.ts';
import { FaultList } from './fault-list.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Route } from './handler.ts';
import { IdSource } from './ids.ts';
import { type Incoming, readForm, splitTarget } from './incoming.ts';
import { type AcceptedKeys, checkKeys } from './keys.ts';
import { passTime } from './pass-time.ts';
import { checkPermission } from './permissions.ts';
import { Problem } from './problem.ts';
import { RateLimiter, type RateLimitOption } from './rate-limit.ts';
import { RequestLog } from './request-log.ts';
import { checkVersion } from './requested-version.ts';
import { respond, respondProblem } from './respond.ts';
import { Router, unrecognised } from './router.ts';
import { ROUTES } from './routes.ts';
import type { AfterRetries } from './subscriptions/life-cycle.ts';
import { testClockOf } from './test-clock-of.ts';
import type { Courier } from './webhooks/courier.ts';
import { writeResult } from './write-result.ts';

/** How an engine is set up. */
export interface EngineOptions {
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The keys accepted; undefined for any test key. */
  readonly apiKeys: AcceptedKeys | undefined;
  /** Milliseconds that each answer takes. */
  readonly latency: number;
  readonly rateLimit: RateLimitOption | undefined;
  readonly afterRetries?: AfterRetries | undefined;
  /** Brings events to webhook endpoints. */
  readonly courier: Courier;
}

/** What a request asks for, once all of it has been understood. */
interface Task {
  readonly route: Route;
  readonly ids: Readonly<Record<string, string>>;
  readonly params: unknown;
  readonly expand: readonly string[];
  readonly path: string;
  readonly form: FormNode;
}

/** All that an engine held at one moment. */
export interface EngineState {
  readonly accounts: ReadonlyMap<string, AccountState>;
  readonly ids: ReadonlyMap<string, number>;
  /** Milliseconds by which the clock was ahead. */
  readonly ahead: number;
}

/** Answers requests as Stripe does. One request is carried out at a time, wholly or not at all. */
export class Engine {
  readonly log = new RequestLog();
  readonly faults: FaultList;
  readonly #limiter: RateLimiter | undefined;
  readonly #options: EngineOptions;
  readonly #router = new Router<Route>();
  readonly #ids: IdSource;
  readonly #accounts = new Map<string, Account>();
  readonly #journal = new Journal();
  /** Milliseconds by which the clock was put forward. */
  #ahead = 0;

  constructor(options: EngineOptions) {
    checkKeys(options.apiKeys);
    this.#options = options;
    this.#ids = new IdSource(options.seed);
    this.faults = new FaultList(options.seed);
    this.#limiter = options.rateLimit && new RateLimiter(options.rateLimit, () => this.now());
    for (const route of ROUTES) {
      this.#router.add(route.action.method, route.action.path, route);
    }
  }

  answer(incoming: Incoming): Delivery {
    this.log.add(incoming);
    const requestId = this.#ids.next('req_', 14);
    const fault = this.faults.take(incoming) ?? NO_FAULT;
    const isRight = isAnsweredRightly(fault);
    const right = isRight || fault.isCarriedOut ? this.#answer(incoming, requestId) : undefined;
    return {
      answer: right !== undefined && isRight ? right.answer : failed(fault, incoming, requestId),
      delayMs: this.#options.latency + (fault.latency ?? 0),
      breaks: breakOf(fault, isRight),
      arrived: right?.arrived ?? (() => {}),
    };
  }

  /** What an account holds; nothing yet, if it was never asked for. */
  account(id: string): Account {
    const known = this.#accounts.get(id);
    if (known !== undefined) return known;
    const { afterRetries, courier } = this.#options;
    const account = new Account(id, {
      afterRetries,
      ids: this.#ids,
      now: () => Math.floor(this.now() / 1000),
      account: (other) => this.account(other),
      journal: this.#journal,
      outbox: {
        add: (owner, event) => courier.add(owner, event, this.account(OWN_ACCOUNT)),
        pending: (event) => courier.pending(event),
        isDelivered: (event) => courier.isDelivered(event),
      },
    });
    this.#accounts.set(id, account);
    return account;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#options.now() + this.#ahead;
  }

  /** Puts the clock forward, and does what falls due on the way, account by account. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
    for (const account of this.#accounts.values()) passTime(account, undefined, account.now());
    this.#options.courier.wake();
  }

  snapshot(): EngineState {
    const accounts = Array.from(this.#accounts, ([id, account]) => [id, account.snapshot()] as const);
    return { accounts: new Map(accounts), ids: this.#ids.snapshot(), ahead: this.#ahead };
  }

  /** Everything as it was; what came in since is forgotten, also by the rate limit: the clock may have gone back. */
  restore({ accounts, ids, ahead }: EngineState): void {
    this.#options.courier.end();
    this.#accounts.clear();
    this.#ids.restore(ids);
    this.#ahead = ahead;
    this.#limiter?.forget();
    for (const [id, state] of accounts) this.account(id).restore(state);
  }

  /** Carries out a request that needs no key, meets no fault and is not logged. */
  ask(incoming: Incoming, accountId: string): Answer {
    const requestId = this.#ids.next('req_', 14);
    try {
      const account = this.account(accountId);
      passTime(account, undefined, account.now());
      return carryOut(account, this.#understand(incoming), incoming, requestId);
    } catch (error) {
      return respondProblem(incoming, requestId, error);
    }
  }

  /** Until it has arrived, a request with a key is under way for whoever repeats it. */
  #answer(incoming: Incoming, requestId: string): Pick<Delivery, 'answer' | 'arrived'> {
    const arrived = () => {};
    try {
      const identity = authenticate(
        incoming.headers,
        this.#options.apiKeys,
        this.account(OWN_ACCOUNT),
        this.now() / 1000,
      );
      this.#limiter?.admit(identity.accountId, incoming.method);
      const account = this.account(identity.accountId);
      passTime(account, undefined, account.now());
      checkPermission(identity, incoming.method, splitTarget(incoming).path);
      checkVersion(incoming.headers);
      const task = this.#understand(incoming);
      const key = incoming.method === 'POST' ? incoming.headers['idempotency-key'] : undefined;
      if (key === undefined) return { answer: carryOut(account, task, incoming, requestId), arrived };
      const repeatable = { key, route: `${incoming.method} ${task.path}`, fingerprint: fingerprintOf(task.form) };
      const before = account.idempotency.begin(repeatable);
      if (before !== undefined) return { answer: replayed(before, requestId), arrived };
      const answer = carryOut(account, task, incoming, requestId);
      return { answer, arrived: account.idempotency.keep(key, answer) };
    } catch (error) {
      return { answer: respondProblem(incoming, requestId, error), arrived };
    }
  }

  /** @throws Problem for a route that isn't there and for parameters that it doesn't take */
  #understand(incoming: Incoming): Task {
    const { path, query } = splitTarget(incoming);
    const found = this.#router.match(incoming.method, path);
    if (found === undefined) throw unrecognised(incoming.method, path);
    const { target: route, ids } = found;
    const form = readForm(incoming, query);
    const params = checkParams(form, route.action.params);
    return { route, ids, params, expand: expandOf(params), path, form };
  }
}

/** From here on, also an error is what came of the request. */
function carryOut(
  account: Account,
  { route, ids, params, expand, path }: Task,
  incoming: Incoming,
  requestId: string,
): Answer {
  const cause = { id: requestId, idempotency_key: incoming.headers['idempotency-key'] ?? null };
  try {
    const body = account.byTestClock(testClockOf(account, params, ids), () =>
      account.atomically(() => {
        // The schema of this very action has let the parameters through.
        const result = route.handle(account, params as never, ids);
        return writeResult(account, result, expand, path);
      }, cause),
    );
    return respond(incoming, requestId, 200, body);
  } catch (error) {
    return respondProblem(incoming, requestId, error);
  }
}

/** The answer given before, and whose it was. */
function replayed(before: Answer, requestId: string): Answer {
  const original = before.headers['request-id'] ?? requestId;
  const marks = { 'idempotent-replayed': 'true', 'original-request': original, 'request-id': requestId };
  return { ...before, headers: { ...before.headers, ...marks } };
}

/** The right answer, at once. */
const NO_FAULT: Fault = { latency: 0 };

function breakOf({ connection, status }: Fault, isRight: boolean): Delivery['breaks'] {
  if (connection === 'truncated') return 'midway';
  return connection === 'reset' || (status === undefined && !isRight) ? 'before' : undefined;
}

function failed({ status = 500, error, headers = {}, body }: Fault, incoming: Incoming, requestId: string): Answer {
  const fields = { type: 'api_error', message: 'The emulator fails here, as it was told to.', ...error } as const;
  const answer = respondProblem(incoming, requestId, new Problem(fields, { status, headers: lowerCase(headers) }));
  return body === undefined ? answer : { ...answer, body };
}

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function expandOf(params: unknown): readonly string[] {
  const paths: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'expand') : undefined;
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
}
