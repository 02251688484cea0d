import type { Event } from '../generated/types/index.ts';
import { Agenda, type Appointment } from './agenda.ts';
import { type CollectionState, Journal } from './collection.ts';
import { record } from './events/record.ts';
import type { Cause } from './events/recorded-event.ts';
import { Holdings } from './holdings.ts';
import { type IdempotencyState, IdempotencyStore } from './idempotency-store.ts';
import type { IdSource } from './ids.ts';
import { Problem } from './problem.ts';
import type { AfterRetries } from './subscriptions/life-cycle.ts';
import { NOWHERE, type Outbox } from './webhooks/outbox.ts';

/** What all accounts of an emulator share. */
export interface World {
  /** Unix seconds. */
  readonly now: () => number;
  readonly ids: IdSource;
  /** What another account holds. */
  readonly account: (id: string) => Account;
  /** What a request writes to several accounts is undone in all of them. Default: an account has its own. */
  readonly journal?: Journal;
  /** What becomes of subscriptions whose invoices are not paid in the end. Default: `cancel`. */
  readonly afterRetries?: AfterRetries | undefined;
  /** Is told of every event. Default: events go nowhere. */
  readonly outbox?: Outbox;
}

/** All that an account held at one moment. */
export interface AccountState {
  readonly collections: ReadonlyMap<string, CollectionState>;
  readonly agenda: readonly Appointment[];
  readonly idempotency: IdempotencyState;
}

const BY_ITSELF: Cause = { id: null, idempotency_key: null };

/** Everything that one account holds. */
export class Account extends Holdings {
  readonly id: string;
  readonly idempotency: IdempotencyStore;
  readonly agenda = new Agenda();
  /** Test clocks that were told to advance, and may not have done so yet. */
  readonly advancing = new Set<string>();
  readonly #world: World;
  /** The clock that the present work goes by, if not the emulator's own. */
  #clock: string | undefined;
  #time: number | undefined;
  /** What the present work is done for. */
  #cause = BY_ITSELF;

  constructor(id: string, world: World) {
    super(world.journal ?? new Journal());
    this.id = id;
    this.#world = world;
    this.idempotency = new IdempotencyStore(world.now);
  }

  /** What another account holds. */
  other(id: string): Account {
    return this.#world.account(id);
  }

  /** Unix seconds, by the clock that the present work goes by. */
  now(): number {
    return this.#time ?? this.#world.now();
  }

  /** Unix seconds, by the emulator's own clock. */
  ownTime(): number {
    return this.#world.now();
  }

  /** What becomes of subscriptions whose invoices are not paid in the end. */
  get afterRetries(): AfterRetries {
    return this.#world.afterRetries ?? 'cancel';
  }

  /** Is told of every event. */
  get outbox(): Outbox {
    return this.#world.outbox ?? NOWHERE;
  }

  newId(prefix: string, length?: number): string {
    return this.#world.ids.next(prefix, length);
  }

  /**
   * Has a task done later, by the clock that the present work goes by.
   *
   * @param at - Unix seconds
   * @param task - a name in the table of tasks
   */
  schedule(at: number, task: string, id: string): void {
    this.agenda.add({ at, task, id, clock: this.#clock });
  }

  /** As `schedule`, unless that is to be done then already. */
  scheduleOnce(at: number, task: string, id: string): void {
    this.agenda.addOnce({ at, task, id, clock: this.#clock });
  }

  /**
   * Does work at another time than now.
   *
   * @param clock - the test clock that it goes by; undefined for the emulator's own
   * @param time - Unix seconds
   */
  atTime<T>(clock: string | undefined, time: number, work: () => T): T {
    const outer = { clock: this.#clock, time: this.#time };
    this.#clock = clock;
    this.#time = time;
    try {
      return work();
    } finally {
      this.#clock = outer.clock;
      this.#time = outer.time;
    }
  }

  /** Does work by a test clock, if there is one: the time is what it shows. */
  byTestClock<T>(id: string | undefined, work: () => T): T {
    const clock = id === undefined ? undefined : this.testClocks.get(id);
    return clock === undefined ? work() : this.atTime(clock.id, clock.frozen_time, work);
  }

  /**
   * Carries a request out wholly or not at all, and records what it has done as events.
   *
   * @param cause - the request; default: none, as for what the clock does
   */
  atomically<T>(work: () => T, cause: Cause = BY_ITSELF): T {
    const outer = this.#cause;
    this.#cause = cause;
    try {
      return this.journal.atomically(
        this.id,
        work,
        (error) => error instanceof Problem && error.keepsChanges,
        (entries) => record(this, entries, cause),
      );
    } finally {
      this.#cause = outer;
    }
  }

  /** Does a part of the present work in another account, or in this one. What comes of it there stays if this does. */
  within<T>(id: string, work: (account: Account) => T): T {
    const account = this.other(id);
    return account === this ? work(this) : account.atomically(() => work(account), this.#cause);
  }

  /** What work would come to. Nothing of it is kept, nor what it plans for later. */
  pretend<T>(work: () => T): T {
    const agenda = this.agenda.snapshot();
    try {
      return this.journal.pretend(this.id, work);
    } finally {
      this.agenda.restore(agenda);
    }
  }

  /**
   * Records an event that no change of an object shows.
   *
   * @param subject - the object that it is about
   */
  announce(type: Event.Type, subject: { readonly object: string }): void {
    this.journal.announced({ type, subject });
  }

  /** Has something done once all the present work is, unless it is undone. */
  afterwards(step: () => void): void {
    this.journal.afterwards(step);
  }

  snapshot(): AccountState {
    return { collections: this.states(), agenda: this.agenda.snapshot(), idempotency: this.idempotency.snapshot() };
  }

  restore({ collections, agenda, idempotency }: AccountState): void {
    this.restoreStates(collections);
    this.agenda.restore(agenda);
    this.idempotency.restore(idempotency);
    for (const { id } of this.testClocks.filter(({ status }) => status === 'advancing')) this.advancing.add(id);
  }
}
