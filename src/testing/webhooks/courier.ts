import { generateTestHeaderStringAsync } from '../../webhooks/test-header.ts';
import type { Account } from '../account.ts';
import type { RecordedEvent } from '../events/recorded-event.ts';
import { IdSource, seededRandom } from '../ids.ts';
import { Delivery, type Reachable, type Target, type WebhookDelivery, type WebhookMessage } from './delivery.ts';
import type { EmulatorWebhooks } from './emulator-webhooks.ts';
import { endpointsFor, targetOf } from './endpoint.ts';
import { inTime } from './in-time.ts';
import { type KeptListener, keptListener, type ListenerOptions, type WebhookListener } from './listener.ts';
import { arrange, type DeliverOptions } from './order.ts';
import { reasonOf } from './post.ts';
import { Timer } from './timer.ts';

interface CourierOptions {
  readonly seed: number;
  /** Other machines that may be called. */
  readonly hosts: readonly string[];
  /** Milliseconds since 1970, by the emulator's clock. */
  readonly now: () => number;
}

/** As many deliveries as can be read: the newest. */
const KEPT = 1000;

/** More rounds of events that cause events than any handlers need. */
const MOST_ROUNDS = 1000;

/** Brings events to where they are wanted: to each address one after another. */
export class Courier implements EmulatorWebhooks {
  readonly secret: string;
  readonly #options: CourierOptions;
  readonly #listeners = new Set<KeptListener>();
  readonly #waiting = new Set<Delivery>();
  readonly #underWay = new Map<Delivery, Promise<void>>();
  /** The last of what is on its way to each address. */
  readonly #tails = new Map<string, Promise<void>>();
  /** Ends each of those. */
  readonly #running = new Set<AbortController>();
  readonly #timer = new Timer(() => this.#sendDue());
  #byEvent = new WeakMap<RecordedEvent, Delivery[]>();
  #log: Delivery[] = [];
  #isHeld = false;
  #count = 0;

  constructor(options: CourierOptions) {
    this.#options = options;
    this.secret = new IdSource(options.seed).next('whsec_1', 31);
  }

  on(listener: WebhookListener, { events = ['*'], secret = this.secret }: ListenerOptions = {}): () => void {
    if (secret === '') throw new TypeError('on: an empty secret signs nothing.');
    this.#count++;
    const isOn = () => this.#listeners.has(kept);
    const kept = keptListener(`listener_${this.#count}`, listener, { events, secret }, isOn);
    this.#listeners.add(kept);
    return () => {
      this.#listeners.delete(kept);
    };
  }

  hold(): void {
    this.#isHeld = true;
    this.#timer.stop();
  }

  release(): void {
    this.#isHeld = false;
    this.wake();
  }

  async deliver(options: DeliverOptions = {}): Promise<readonly WebhookDelivery[]> {
    const isArranged = options.duplicates === true || (options.order ?? 'in order') !== 'in order';
    if (isArranged && !this.#isHeld)
      throw new TypeError(
        'deliver: call webhooks.hold() before the requests, or webhooks go out before this is asked.',
      );
    const random = seededRandom(this.#options.seed, 'webhooks');
    const all = new Set<Delivery>();
    for (let round = 0; ; round++) {
      const batch = [...this.#waiting].filter((delivery) => !all.has(delivery));
      if (batch.length === 0) return Array.from(all, (delivery) => delivery.read());
      if (round === MOST_ROUNDS) throw this.#endless(batch);
      for (const delivery of batch) all.add(delivery);
      const begun = batch.map((delivery) => this.#underWay.get(delivery));
      const rest = batch.filter((_, at) => begun[at] === undefined);
      await Promise.all([...begun, ...arrange(rest, options, random).map((delivery) => this.#send(delivery))]);
    }
  }

  get deliveries(): readonly WebhookDelivery[] {
    return this.#log.slice(-KEPT).map((delivery) => delivery.read());
  }

  /** @param platform - the account that all others are connected to */
  add(account: Account, event: RecordedEvent, platform: Account): void {
    if (this.#listeners.size === 0 && isEmpty(account) && isEmpty(platform)) return;
    const targets = [
      ...Array.from(this.#listeners).filter(({ wants }) => wants(event.type)),
      ...this.#endpoints(account, event, platform),
    ].map((one) => ('target' in one ? one.target : one));
    if (targets.length === 0) return;
    const deliveries = targets.map((target) => new Delivery(account, event, target, this.#options.now()));
    this.#byEvent.set(event, deliveries);
    for (const delivery of deliveries) this.#waiting.add(delivery);
    this.#log.push(...deliveries);
    if (this.#log.length > 2 * KEPT) this.#log = this.#log.slice(-KEPT);
    this.wake();
  }

  pending(event: RecordedEvent): number {
    return this.#byEvent.get(event)?.filter(({ isPending }) => isPending).length ?? 0;
  }

  isDelivered(event: RecordedEvent): boolean {
    return this.#byEvent.get(event)?.every(({ hasSucceeded }) => hasSucceeded) ?? true;
  }

  /** Looks soon whether something is due: something new, or the clock has moved. */
  wake(): void {
    if (!this.#isHeld && this.#waiting.size > 0) this.#timer.fireSoon();
  }

  /** Ends what is on its way and forgets what waits. */
  end(): void {
    this.#timer.stop();
    for (const controller of this.#running) controller.abort();
    this.#running.clear();
    for (const delivery of this.#waiting) delivery.cancel();
    this.#waiting.clear();
    this.#underWay.clear();
    this.#tails.clear();
  }

  /** As if nothing had ever been sent. Listeners stay, and what was held goes on being held. */
  forget(): void {
    this.end();
    this.#log = [];
    this.#byEvent = new WeakMap();
  }

  /** Ends it all, or what is being handled would go on causing more. */
  #endless(batch: readonly Delivery[]): Error {
    this.end();
    const types = [...new Set(batch.map(({ event }) => event.type))].join(', ');
    return new Error(
      `deliver: handlers have caused new events ${MOST_ROUNDS} times over, last ${types}. Does one change what it is told of?`,
    );
  }

  #endpoints(account: Account, event: RecordedEvent, platform: Account): Target[] {
    const { type } = event;
    const own = endpointsFor(account, { type, isConnected: false }).map(({ id }) => ({ id, account }));
    const isConnected = event.account !== undefined;
    const others = isConnected
      ? endpointsFor(platform, { type, isConnected }).map(({ id }) => ({ id, account: platform }))
      : [];
    return [...own, ...others].map(({ id, account: owner }) => targetOf(owner, id, this.#options.hosts));
  }

  #sendDue(): void {
    const now = this.#options.now();
    const idle = [...this.#waiting].filter((delivery) => !this.#underWay.has(delivery));
    for (const delivery of idle) if (delivery.dueAt <= now) void this.#send(delivery);
    const later = idle.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > now);
    if (later.length > 0) this.#timer.fireIn(Math.min(...later) - now);
  }

  #send(delivery: Delivery): Promise<void> {
    const { id } = delivery.target;
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.add(controller);
    const done = (this.#tails.get(id) ?? Promise.resolve()).then(async () => {
      await this.#attempt(delivery, signal);
      this.#running.delete(controller);
      if (signal.aborted) return;
      if (this.#tails.get(id) === done) this.#tails.delete(id);
      if (this.#underWay.get(delivery) === done) this.#underWay.delete(delivery);
      if (!delivery.isPending) this.#waiting.delete(delivery);
      else if (!this.#isHeld) this.#timer.fireIn(delivery.dueAt - this.#options.now());
    });
    this.#tails.set(id, done);
    this.#underWay.set(delivery, done);
    return done;
  }

  async #attempt(delivery: Delivery, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const { account, event, target } = delivery;
    // A request that was undone has caused nothing.
    const reachable = account.events.get(event.id) === event ? target.current() : undefined;
    if (reachable === undefined) return delivery.cancel();
    const result = await inTime((given) => this.#sent(delivery, reachable, given), signal);
    if (result !== undefined && !signal.aborted) delivery.note({ at: this.#options.now(), ...result });
  }

  async #sent(delivery: Delivery, { secret, send }: Reachable, signal: AbortSignal): ReturnType<Reachable['send']> {
    try {
      return await send(await messageOf(delivery.payload, secret), signal);
    } catch (error) {
      return { error: reasonOf(error) };
    }
  }
}

const isEmpty = ({ webhookEndpoints }: Account) => webhookEndpoints.find(() => true) === undefined;

/** The time is that of this machine, since that is what a handler compares it with. */
async function messageOf(payload: string, secret: string): Promise<WebhookMessage> {
  const header = await generateTestHeaderStringAsync({ payload, secret });
  return {
    payload,
    header,
    headers: {
      accept: '*/*',
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': header,
      'user-agent': 'stripe-connector-emulator/1.0',
    },
  };
}
