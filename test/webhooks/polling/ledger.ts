import { type PollOptions, pollEvents, type Requester } from '../../../src/webhooks/index.ts';

/** Unix seconds. */
export const START = 1_750_000_000;

interface Query {
  readonly limit: number;
  readonly created?: { readonly gte: number; readonly lt?: number };
  readonly starting_after?: string;
  readonly types?: readonly string[];
}

/** Lists events as Stripe does: newest first, page after page; an event is there once it has come to light. */
export class Ledger {
  readonly #events: { id: string; created: number; type: string }[] = [];
  readonly queries: Query[] = [];
  readonly options: unknown[] = [];
  /** What the next requests do instead of answering. */
  readonly failures: (() => unknown)[] = [];
  /** Called before every page is read. */
  before: (() => void) | undefined;

  add(id: string, created: number, type = 'invoice.paid'): void {
    this.#events.push({ id: `evt_${id}`, created, type });
  }

  readonly client: Requester = {
    request: async (_route, params, options) => {
      const query = JSON.parse(JSON.stringify(params));
      this.queries.push(query);
      options?.signal?.throwIfAborted();
      if (this.failures.length > 0) return this.failures.shift()?.();
      this.before?.();
      return this.#page(query);
    },
    withOptions: (options) => {
      this.options.push(options);
      return this.client;
    },
  };

  #page({ limit, created, starting_after, types }: Query) {
    const all = this.#events.toReversed().sort((one, other) => other.created - one.created);
    const fitting = all.filter(
      (event) =>
        event.created >= (created?.gte ?? 0) &&
        event.created < (created?.lt ?? Infinity) &&
        (types === undefined || types.includes(event.type)),
    );
    // It stands where its anchor does, also if that is not in the query.
    const first = starting_after === undefined ? 0 : fitting.findIndex(({ id }) => id === starting_after) + 1;
    return { object: 'list', data: fitting.slice(first, first + limit), has_more: fitting.length > first + limit };
  }
}

/** Ids of what one look gives, and the cursor after it. */
export async function look(ledger: Ledger, options: PollOptions = {}) {
  const ids: string[] = [];
  const events = pollEvents(ledger.client, { once: true, ...options });
  for await (const { id } of events) ids.push(id.slice(4));
  return { ids, cursor: events.cursor };
}

/** A cursor, JSON and back, of someone who has been given everything until now. */
export const stored = async (ledger: Ledger) => String(JSON.parse(JSON.stringify((await look(ledger)).cursor)));
