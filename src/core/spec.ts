import type { Host } from './base-url.ts';
import type { HttpMethod } from './http.ts';
import type { Rule } from './rule.ts';
import type { Schema } from './schema.ts';

/** One call, as an action or a raw route asks for it: what to send where, and what should come back. */
export interface CallSpec {
  /** The typed action's id, for example `refunds.create`. */
  readonly action: string | undefined;
  readonly method: HttpMethod;
  /** With placeholders. */
  readonly path: string;
  /** The placeholders' values. */
  readonly ids: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly paramsSchema?: Schema<unknown> | undefined;
  /** What Stripe asks of several parameters together. */
  readonly rules?: readonly Rule[] | undefined;
  readonly resultSchema?: Schema<unknown> | undefined;
  /** Default: the API, or the files host for an upload. */
  readonly host?: Host | undefined;
  /** Query already encoded by Stripe, as in a v2 list's `next_page_url`. */
  readonly query?: string | undefined;
}
