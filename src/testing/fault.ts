import type { Incoming } from './incoming.ts';

/** How a request is to fail. */
export interface Fault {
  /** Which requests: `'POST /v1/refunds'`, with `{}` for any id. Default: any. */
  readonly route?: string;
  /** How many of them. Default: one. */
  readonly times?: number;
  /** The response's status. Without one the connection breaks instead, before a response. */
  readonly status?: number;
  /** Fields of the response's `error` object. */
  readonly error?: Readonly<Record<string, unknown>>;
  /** Headers of the response, for example `{ 'retry-after': '1' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the request is carried out all the same, so that only its response is lost. Default: no. */
  readonly isCarriedOut?: boolean;
}

/** Faults to come, in the order in which they were asked for. */
export class FaultList {
  #faults: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that meets this request, if any. */
  take(incoming: Incoming): Fault | undefined {
    const found = this.#faults.find(({ fault }) => fault.route === undefined || isFor(fault.route, incoming));
    if (found === undefined) return undefined;
    found.left--;
    if (found.left <= 0) this.#faults = this.#faults.filter((entry) => entry !== found);
    return found.fault;
  }
}

function isFor(route: string, { method, target }: Incoming): boolean {
  const [wantedMethod, wantedPath = ''] = route.split(' ');
  const [path = ''] = target.split('?');
  const [wanted, actual] = [wantedPath.split('/'), path.split('/')];
  return (
    method === wantedMethod &&
    wanted.length === actual.length &&
    wanted.every((segment, index) => segment.startsWith('{') || segment === actual[index])
  );
}
