import { Account, type AccountState } from './account.ts';
import { type Answer, ConnectionLost } from './answer.ts';
import { authenticate, OWN_ACCOUNT } from './authenticate.ts';
import { checkParams } from './check-params.ts';
import { decodeForm } from './decode-form.ts';
import { type Fault, FaultList } from './fault.ts';
import type { Route } from './handler.ts';
import { IdSource } from './ids.ts';
import { bodyText, type Incoming, splitTarget } from './incoming.ts';
import { passTime } from './pass-time.ts';
import { Problem } from './problem.ts';
import { RequestLog } from './request-log.ts';
import { respond, respondProblem } from './respond.ts';
import { Router } from './router.ts';
import { ROUTES } from './routes.ts';
import { testClockOf } from './test-clock-of.ts';
import type { Courier } from './webhooks/courier.ts';
import { writeResult } from './write-result.ts';

/** How an engine is set up. */
export interface EngineOptions {
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The keys accepted; undefined for any test key. */
  readonly apiKeys: readonly string[] | undefined;
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
  readonly faults = new FaultList();
  readonly #options: EngineOptions;
  readonly #router = new Router<Route>();
  readonly #ids: IdSource;
  readonly #accounts = new Map<string, Account>();
  /** Milliseconds by which the clock was put forward. */
  #ahead = 0;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#ids = new IdSource(options.seed);
    for (const route of ROUTES) {
      this.#router.add(route.action.method, route.action.path, route);
    }
  }

  /** @throws ConnectionLost where a fault says so */
  answer(incoming: Incoming): Answer {
    this.log.add(incoming);
    const requestId = this.#ids.next('req_', 14);
    const fault = this.faults.take(incoming);
    if (fault === undefined) return this.#answer(incoming, requestId);
    if (fault.isCarriedOut) this.#answer(incoming, requestId);
    return fail(fault, incoming, requestId);
  }

  /** What an account holds; nothing yet, if it was never asked for. */
  account(id: string): Account {
    const known = this.#accounts.get(id);
    if (known !== undefined) return known;
    const { courier } = this.#options;
    const account = new Account(id, {
      ids: this.#ids,
      now: () => Math.floor(this.now() / 1000),
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

  /** Everything as it was; what came in since is forgotten, keys for idempotency too. */
  restore({ accounts, ids, ahead }: EngineState): void {
    this.#options.courier.end();
    this.#accounts.clear();
    this.#ids.restore(ids);
    this.#ahead = ahead;
    for (const [id, state] of accounts) this.account(id).restore(state);
  }

  #answer(incoming: Incoming, requestId: string): Answer {
    try {
      const { accountId } = authenticate(incoming.headers, this.#options.apiKeys);
      const account = this.account(accountId);
      passTime(account, undefined, account.now());
      const task = this.#understand(incoming);
      const key = incoming.method === 'POST' ? incoming.headers['idempotency-key'] : undefined;
      if (key === undefined) return carryOut(account, task, incoming, requestId);
      const repeatable = { key, route: `${incoming.method} ${task.path}`, body: bodyText(incoming) };
      const before = account.idempotency.begin(repeatable);
      if (before !== undefined) return { ...before, headers: { ...before.headers, 'idempotent-replayed': 'true' } };
      const answer = carryOut(account, task, incoming, requestId);
      account.idempotency.finish(key, answer);
      return answer;
    } catch (error) {
      return respondProblem(incoming, requestId, error);
    }
  }

  /** @throws Problem for a route that isn't there and for parameters that it doesn't take */
  #understand(incoming: Incoming): Task {
    const { path, query } = splitTarget(incoming);
    const { target: route, ids } = this.#router.match(incoming.method, path);
    const form = decodeForm(incoming.method === 'POST' ? bodyText(incoming) : query);
    const params = checkParams(form, route.action.params);
    return { route, ids, params, expand: expandOf(params), path };
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

function fail({ status, error, headers = {} }: Fault, incoming: Incoming, requestId: string): Answer {
  if (status === undefined) throw new ConnectionLost();
  const fields = { type: 'api_error', message: 'The emulator fails here, as it was told to.', ...error } as const;
  return respondProblem(incoming, requestId, new Problem(fields, { status, headers }));
}

function expandOf(params: unknown): readonly string[] {
  const paths: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'expand') : undefined;
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
}
