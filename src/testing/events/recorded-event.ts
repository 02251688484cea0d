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

/** An object as a response would show it. Written out when it is asked for, which for most events is never. */
export type View = () => string;

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

/** An event as it is kept. */
export class RecordedEvent implements Stored {
  readonly object = 'event';
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get id(): string {
    return this.#facts.id;
  }

  get type(): Event.Type {
    return this.#facts.type;
  }

  get created(): number {
    return this.#facts.created;
  }

  get recorded(): number {
    return this.#facts.recorded;
  }

  get account(): string | undefined {
    return this.#facts.account;
  }

  /** The event as responses and webhooks show it. */
  written(pendingWebhooks: number): EventBase {
    const { account, cause, created, id, type } = this.#facts;
    return {
      id,
      object: this.object,
      ...(account !== undefined && { account }),
      api_version: API_VERSION,
      created,
      data: this.#data(),
      livemode: false,
      pending_webhooks: pendingWebhooks,
      request: cause,
      type,
    };
  }

  #data(): EventBase['data'] {
    const { subject, before } = this.#facts;
    const object = parsed(subject);
    if (before === undefined) return { object };
    return { object, previous_attributes: previousAttributes(parsed(before), object) };
  }
}

function parsed(view: View): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(view());
  return isRecord(value) ? value : {};
}
