import { API_VERSION } from '../../core/api-version.ts';
import type { Event, EventBase } from '../../generated/types/index.ts';
import type { Stored } from '../collection.ts';
import { isRecord } from '../generic/shape.ts';
import { previousAttributes } from './difference.ts';

/** The request that caused an event; null twice for what happened by itself. */
export interface Cause {
  readonly id: string | null;
  readonly idempotency_key: string | null;
}

/** An object that is written out when it is asked for, which for most events is never; or one that has been. */
export type View = { readonly object: string } | string;

interface Facts {
  readonly id: string;
  readonly type: Event.Type;
  /** Unix seconds, by the clock of the customer that it is about. */
  readonly created: number;
  /** Unix seconds, by the emulator's own clock. */
  readonly recorded: number;
  readonly cause: Cause;
  /** The connected account that it happened in. */
  readonly account: string | undefined;
  readonly subject: View;
  /** What the object was before, for events that tell. */
  readonly before: View | undefined;
}

/** Writes an object as a response would show it. */
type Write = (row: { readonly object: string }) => string;

/** An event as it is kept. */
export class RecordedEvent implements Stored {
  readonly object = 'event';
  readonly id: string;
  readonly type: Event.Type;
  readonly created: number;
  readonly recorded: number;
  readonly account: string | undefined;
  readonly #cause: Cause;
  readonly #subject: View;
  readonly #before: View | undefined;

  constructor({ id, type, created, recorded, cause, account, subject, before }: Facts) {
    this.id = id;
    this.type = type;
    this.created = created;
    this.recorded = recorded;
    this.account = account;
    this.#cause = cause;
    this.#subject = subject;
    this.#before = before;
  }

  /**
   * The event as responses and webhooks show it.
   *
   * @param pendingWebhooks - how many addresses have not taken it yet
   */
  written(write: Write, pendingWebhooks: number): EventBase {
    const { account, created, id, object, type } = this;
    return {
      id,
      object,
      ...(account !== undefined && { account }),
      api_version: API_VERSION,
      created,
      data: this.#data(write),
      livemode: false,
      pending_webhooks: pendingWebhooks,
      request: this.#cause,
      type,
    };
  }

  #data(write: Write): EventBase['data'] {
    const object = parsed(this.#subject, write);
    if (this.#before === undefined) return { object };
    return { object, previous_attributes: previousAttributes(parsed(this.#before, write), object) };
  }
}

function parsed(view: View, write: Write): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(typeof view === 'string' ? view : write(view));
  return isRecord(value) ? value : {};
}
