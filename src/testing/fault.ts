/** How requests are to fail, and which. */
export interface Fault {
  /**
   * Which requests: `'POST /v1/refunds'`, with `{}` around any id. `*` is any verb, or at the end of a path anything:
   * `'* /v1/customers/*'`. Default: any.
   */
  readonly route?: string;
  /** How many of them. Default: one for `failNext`; all, until it is removed, for `fail`. */
  readonly times?: number;
  /** How likely each of them fails, from 0 to 1: which do is decided by the emulator's `seed`. Default: 1. */
  readonly probability?: number;
  /** The response's status. Without one, and without `latency` or `connection`, the connection breaks before a response. */
  readonly status?: number;
  /** Fields of the response's `error` object. */
  readonly error?: Readonly<Record<string, unknown>>;
  /** The response's whole text in place of Stripe's error, for example a proxy's page. */
  readonly body?: string;
  /** Headers of the response, for example `{ 'retry-after': '1' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that the response takes longer. With nothing else, it is the right one. */
  readonly latency?: number;
  /** `reset` before a response comes, or `truncated` in the middle of its body. */
  readonly connection?: 'reset' | 'truncated';
  /** Whether the request is carried out all the same, so that only its response is lost. Default: no. */
  readonly isCarriedOut?: boolean;
}

/** A fault that was asked for. Leaving the block that holds it by `using` removes it. */
export interface ActiveFault extends Disposable {
  /** How many requests it has met. */
  readonly count: number;
  /** Lets requests through again. */
  remove(): void;
}

/** Whether a request meets a fault by way of the right response, late or broken off. */
export function isAnsweredRightly({ status, connection, latency }: Fault): boolean {
  return status === undefined && (connection === 'truncated' || (connection === undefined && latency !== undefined));
}

/** @throws TypeError for a fault that could never be met, or not be carried out */
export function checkFault({ route, times = 1, probability = 1, status = 500, latency = 0, connection }: Fault): void {
  const isRoute = route === undefined || /^(?:GET|POST|DELETE|\*) \/v[12]\/\S+$/.test(route);
  demand(isRoute, `route: '${route}' is not a verb and a path, such as 'POST /v1/refunds'`);
  demand(times >= 1, `times: ${times} is less than one`);
  demand(probability >= 0 && probability <= 1, `probability: ${probability} is not between 0 and 1`);
  demand(Number.isInteger(status) && status >= 200 && status < 600, `status: ${status} is no status of a response`);
  demand(latency >= 0 && latency < 2 ** 31, `latency: ${latency} is no number of milliseconds`);
  const isKnown = connection === undefined || connection === 'reset' || connection === 'truncated';
  demand(isKnown, `connection: ${connection} is neither 'reset' nor 'truncated'`);
}

function demand(holds: boolean, problem: string): void {
  if (!holds) throw new TypeError(`A fault cannot be like this: ${problem}.`);
}
